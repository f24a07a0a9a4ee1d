package org.korrigo.application.trial;

import java.util.List;
import java.util.Optional;
import org.korrigo.application.copy.CopyView.StudentName;

/**
 * One booklet before and after; booklets that begin with the same scanned page are the same.
 *
 * @param copy number of the copy that was made of it
 * @param pagesBefore numbers of its scanned pages in reading order; empty when there was none
 * @param pagesAfter likewise
 * @param identity empty when there is no booklet to compare with
 */
public record ReplayedBooklet(
        Change change,
        Optional<String> copy,
        List<Integer> pagesBefore,
        List<Integer> pagesAfter,
        Optional<ReplayedIdentity> identity) {

    public ReplayedBooklet {
        pagesBefore = List.copyOf(pagesBefore);
        pagesAfter = List.copyOf(pagesAfter);
    }

    /** What became of its pages. */
    public enum Change {
        UNCHANGED,
        /** Other pages, another order, or another part or turn of a page. */
        PAGES_CHANGED,
        ONLY_BEFORE,
        ONLY_AFTER
    }

    /** What became of its match. */
    public enum IdentityChange {
        SAME,
        /** Another student comes first; what was left to a person is still. */
        OTHER_CANDIDATE,
        NOW_AUTOMATIC,
        NO_LONGER_AUTOMATIC,
        /** The machine decided, and would now decide on somebody else. */
        OTHER_AUTOMATIC
    }

    /** How the new match compares with what a person decided. */
    public enum PersonAgreement {
        /** Nobody has decided. */
        NOBODY_DECIDED,
        /** The same student comes first. */
        AGREES,
        /** Somebody else comes first, or nobody; a person would be asked. */
        WOULD_ASK,
        /** The machine would decide on somebody else. */
        CONTRADICTS
    }

    /**
     * @param before who came first; empty without a candidate
     * @param after who would come first
     * @param scoreBefore 0 to 1; 0 without a candidate
     * @param scoreAfter likewise
     */
    public record ReplayedIdentity(
            IdentityChange change,
            PersonAgreement person,
            Optional<StudentName> before,
            Optional<StudentName> after,
            double scoreBefore,
            double scoreAfter) {}
}
