package org.korrigo.application.database;

import java.util.List;

/**
 * Whether what is stored fits together.
 *
 * @param sound whether nothing is open
 * @param deep whether the bytes of every file were read too
 * @param findings empty when all is well
 */
public record IntegrityReport(boolean sound, boolean deep, List<IntegrityFinding> findings) {

    public static IntegrityReport of(boolean deep, List<IntegrityFinding> findings) {
        return new IntegrityReport(findings.stream().noneMatch(IntegrityFinding::isOpen), deep, List.copyOf(findings));
    }
}
