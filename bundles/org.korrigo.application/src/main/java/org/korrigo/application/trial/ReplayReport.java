package org.korrigo.application.trial;

import java.util.List;
import java.util.UUID;
import org.korrigo.domain.scan.ScannedPage;

/**
 * What other choices would have made of a batch.
 *
 * @param booklets in the order of their first scanned pages
 * @param issuesGained doubts on pages that there would be now
 * @param issuesLost doubts on pages that there would be no more
 * @param setAsideGained pages that would now be set aside
 * @param setAsideLost pages that were set aside and would now be part of a booklet
 */
public record ReplayReport(
        UUID batch,
        String fileName,
        Used before,
        Used after,
        Summary summary,
        List<ReplayedBooklet> booklets,
        List<Doubt> issuesGained,
        List<Doubt> issuesLost,
        List<SetAside> setAsideGained,
        List<SetAside> setAsideLost,
        double seconds) {

    public ReplayReport {
        booklets = List.copyOf(booklets);
        issuesGained = List.copyOf(issuesGained);
        issuesLost = List.copyOf(issuesLost);
        setAsideGained = List.copyOf(setAsideGained);
        setAsideLost = List.copyOf(setAsideLost);
    }

    /**
     * What was chosen.
     *
     * @param layout and version, for example {@code a3-booklet@1.0.0}
     * @param split id of the strategy, and likewise for engines and matcher
     * @param madeBy plug-ins and versions that took part
     */
    public record Used(String layout, String split, List<String> ocr, String matcher, List<String> madeBy) {

        public Used {
            ocr = List.copyOf(ocr);
            madeBy = List.copyOf(madeBy);
        }
    }

    /**
     * The report in numbers of booklets.
     *
     * @param otherStudent those with another first candidate, decided or not
     * @param agreeing a person decided, and the same student comes first now
     * @param contradicting a person decided, and the machine would now decide on somebody else: the one unforgivable error
     */
    public record Summary(
            int bookletsBefore,
            int bookletsAfter,
            int unchanged,
            int pagesChanged,
            int onlyBefore,
            int onlyAfter,
            int sameIdentity,
            int otherStudent,
            int nowAutomatic,
            int noLongerAutomatic,
            int agreeing,
            int contradicting) {}

    /** A scanned page in no booklet. */
    public record SetAside(int page, ScannedPage.Disposition disposition, String code, String detail) {}
}
