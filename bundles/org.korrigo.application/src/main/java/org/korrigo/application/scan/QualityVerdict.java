package org.korrigo.application.scan;

import java.util.List;
import java.util.Optional;
import org.korrigo.domain.scan.QualityLevel;

/**
 * What the quality check says of a scanned file, page by page.
 *
 * @param level the worst of all; {@code UNCHECKED} as long as nothing was checked
 * @param checkedBy the plug-ins and versions that looked
 * @param remarks pages that are not green, in the order of the document, and what concerns several
 */
public record QualityVerdict(
        QualityLevel level, QualityCounts pages, List<String> checkedBy, List<QualityRemark> remarks) {

    /** Each page stands under its worst finding. */
    public record QualityCounts(int green, int orange, int red, int unchecked) {}

    /**
     * One thing that was found.
     *
     * @param code stable, for example {@code blurred} or {@code wrong-page-count}
     * @param pages numbers of the scanned pages
     * @param measured empty where nothing was measured
     * @param detail one English sentence
     */
    public record QualityRemark(
            QualityLevel level,
            String code,
            List<Integer> pages,
            Optional<Double> measured,
            Optional<Double> limit,
            String detail) {}
}
