package org.korrigo.spi.layout;

/** What a zone is for. */
public enum ZoneRole {
    /** Read to find the student, and cut out of what markers see. */
    IDENTITY,
    /** Not read, but cut out of what markers see: a stamp, a signature, a whole header. */
    ANONYMITY,
    /** The printed page number: tells order and orientation. */
    PAGE_NUMBER,
    /**
     * A printed frame or rule that is always there: tells which page it is and which way up. The four edges of its region are a frame;
     * a region flatter than two millimetres is a rule.
     */
    ANCHOR,
    /** Left free for the mark. */
    MARK,
    /** Where a question is answered. */
    QUESTION
}
