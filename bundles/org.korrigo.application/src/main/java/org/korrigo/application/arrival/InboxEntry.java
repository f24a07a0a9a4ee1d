package org.korrigo.application.arrival;

/**
 * A file in the inbox.
 *
 * @param exam name of its folder: reference of an exam
 * @param reason French sentence, empty unless it waits or was refused
 */
public record InboxEntry(String exam, String file, long bytes, State state, String reason) {

    /** What becomes of a file in the inbox. */
    public enum State {
        /** Still being written, or about to be taken. */
        ARRIVING,
        /** Could not be taken yet; is tried again. */
        WAITING,
        /** In the folder of no exam. */
        NO_EXAM,
        DONE,
        REFUSED
    }
}
