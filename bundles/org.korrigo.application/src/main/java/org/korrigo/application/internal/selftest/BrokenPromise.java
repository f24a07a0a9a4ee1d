package org.korrigo.application.internal.selftest;

/** A plug-in did not do what its SPI promises; the message says what it did instead. */
final class BrokenPromise extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenPromise(String sentence) {
        super(sentence);
    }

    /** @throws BrokenPromise with this sentence unless it was kept */
    static void unless(boolean kept, String otherwise) throws BrokenPromise {
        if (!kept) {
            throw new BrokenPromise(otherwise);
        }
    }
}
