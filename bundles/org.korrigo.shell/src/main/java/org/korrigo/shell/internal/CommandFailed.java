package org.korrigo.shell.internal;

/** Ends a command with a sentence for people; the console shows it, and the exit code is not 0. */
public class CommandFailed extends Exception {

    private static final long serialVersionUID = 1L;

    public CommandFailed(String sentence) {
        super(sentence, null, false, false);
    }
}
