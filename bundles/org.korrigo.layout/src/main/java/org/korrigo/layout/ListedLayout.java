package org.korrigo.layout;

/**
 * A line of the list of layouts.
 *
 * @param version as stated; empty when that could not be read
 * @param origin where it comes from, for people, for example {@code file deploy/lyon.layout.json}
 * @param problem why it was rejected, with a JSON pointer for each fault, or what shadows it; empty when it is active
 */
public record ListedLayout(String id, String version, String origin, State state, String problem) {

    /** What has become of a layout that somebody brought. */
    public enum State {
        /** New exams can choose it. */
        ACTIVE,
        /** Its document is at fault. When an earlier version was sound, that one has a line of its own and still serves. */
        REJECTED,
        /** Another provider serves a layout of this id. */
        SHADOWED
    }
}
