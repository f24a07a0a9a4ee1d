package org.korrigo.layout;

/**
 * A line of the list of layouts.
 *
 * @param version empty when the document could not be read so far
 * @param origin where it comes from, for people, for example {@code file deploy/lyon.layout.json}
 * @param problem why it was rejected or what shadows it; empty when it is active
 */
public record ListedLayout(String id, String version, String origin, State state, String problem) {

    /** What has become of a layout that somebody brought. */
    public enum State {
        /** New exams can choose it. */
        ACTIVE,
        /** Its document is at fault. */
        REJECTED,
        /** Another provider serves a layout of this id. */
        SHADOWED
    }
}
