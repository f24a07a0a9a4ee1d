package org.korrigo.application.distribution;

import java.util.List;

/**
 * How far the marking of an exam has come. Copies count from the moment on when they may be marked.
 *
 * @param strategy that was applied last; empty when none was
 * @param undistributed copies, wholly or in part without a marker; 0 when the exam has no markers
 * @param total copies
 * @param done copies whose marks are final
 */
public record DistributionProgress(
        String strategy,
        List<MarkerProgress> byMarker,
        List<ItemProgress> byItem,
        int undistributed,
        int total,
        int done) {

    /** Of one marker. @param copies whole or in part; @param done those with all marks of the share, or final */
    public record MarkerProgress(String username, String displayName, boolean away, int copies, int done) {}

    /** Of one question. @param done copies with a mark for it, or final */
    public record ItemProgress(String item, String label, int done, int total) {}
}
