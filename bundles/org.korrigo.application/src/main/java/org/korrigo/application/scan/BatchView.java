package org.korrigo.application.scan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.korrigo.domain.scan.BatchIssue;
import org.korrigo.domain.scan.PageAccounts;
import org.korrigo.domain.scan.QualityLevel;

/**
 * A batch.
 *
 * @param fileName empty for those who may not know names: people call files by them
 * @param state {@code RECEIVED}, {@code INDEXED} or {@code SPLIT}
 * @param plannedBy strategy and version, empty until split
 * @param quality the worst that was found on its pages; {@code UNCHECKED} until split
 */
public record BatchView(
        UUID id,
        UUID exam,
        String fileName,
        long bytes,
        String sha256,
        String layout,
        String state,
        String plannedBy,
        PageAccounts accounts,
        int copies,
        List<BatchIssue> issues,
        QualityLevel quality,
        Instant receivedAt,
        long version)
        implements ReceivedScan {

    /** Without what may name students: what people called the file. */
    public BatchView withoutNames() {
        return new BatchView(
                id,
                exam,
                "",
                bytes,
                sha256,
                layout,
                state,
                plannedBy,
                accounts,
                copies,
                issues,
                quality,
                receivedAt,
                version);
    }
}
