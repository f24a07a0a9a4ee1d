package org.korrigo.application.scheme;

/**
 * One difference between two barèmes.
 *
 * @param item its id
 * @param label the new one, the old one of an item that goes
 * @param from what was there, empty for an item that is added
 * @param to what will be there, empty for an item that goes
 */
public record ItemChange(Kind change, String item, String label, String from, String to) {

    /** What is different. */
    public enum Kind {
        ADDED,
        REMOVED,
        RENAMED,
        /** To another parent. */
        MOVED,
        /** Its children, or at the top the exercises, are in another order; the item is the parent. */
        REORDERED,
        POINTS,
        STEP,
        BONUS
    }
}
