package org.korrigo.application.copy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.copy.CopyState;

/**
 * A copy.
 *
 * @param ordinal its place in the batch, from 1; 0 for those who may not know names: the order of the pile would tell
 * @param number what markers know it by
 * @param scannedPages numbers of its pages in the batch, in reading order; empty for those who may not know names: the order of
 *     the pile would tell
 * @param scannedPageIds their ids, place by place: a repair may bring in a page of another batch, which has the same number
 * @param pageList its pages in reading order
 * @param student whose it is; empty for those who may not know, and while nobody knows
 * @param identified by whom: {@code NONE}, {@code AUTOMATIC} or {@code MANUAL}
 * @param lockHolder empty when free
 * @param total marks so far, and maximum, as decimals; empty for those who may not see them
 * @param variant of the subject, for example {@code A}; empty when there is one for all
 */
public record CopyView(
        UUID id,
        UUID exam,
        UUID batch,
        int ordinal,
        String number,
        CopyState state,
        int pages,
        List<Integer> scannedPages,
        List<UUID> scannedPageIds,
        List<PageLink> pageList,
        double confidence,
        List<CopyIssueView> issues,
        String identified,
        Optional<StudentName> student,
        Optional<String> lockHolder,
        Optional<String> total,
        boolean finalPdf,
        long version,
        String variant) {

    /** A doubt on the copy. */
    public record CopyIssueView(String code, String detail, List<Integer> scannedPages) {}

    /** Whose copy it is. */
    public record StudentName(UUID id, String lastName, String firstName, String className) {}
}
