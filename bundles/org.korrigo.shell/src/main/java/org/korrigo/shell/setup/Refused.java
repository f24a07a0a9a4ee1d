package org.korrigo.shell.setup;

/** Nothing was done; the sentence says why and what to do. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    Refused(String sentence) {
        super(sentence, null, false, false);
    }
}
