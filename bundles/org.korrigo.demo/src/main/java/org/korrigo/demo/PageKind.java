package org.korrigo.demo;

/** What one scanned side is. */
public enum PageKind {
    EXAM("exam"),
    EXTRA_SHEET("exam-extra-sheet"),
    /** Nothing on it; belongs to no booklet. */
    BLANK("blank"),
    /** A student's own paper; belongs to no booklet. */
    LOOSE("loose-sheet"),
    /** Something else that got into the pile. */
    FOREIGN("foreign"),
    /** Of a sheet that tells where the next booklet begins. */
    SEPARATOR("separator"),
    /** The second scan of a side that was already scanned. */
    DUPLICATE("duplicate");

    private final String word;

    PageKind(String word) {
        this.word = word;
    }

    /** The word of the ground truth file. */
    public String word() {
        return word;
    }
}
