package org.korrigo.application.internal.quality;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Stream;
import org.korrigo.domain.scan.PageQuality;
import org.korrigo.domain.scan.QualityLevel;
import org.korrigo.spi.quality.QualityFinding;

/**
 * What the check said of a page.
 *
 * @param checkedBy plug-in, version and options
 * @param unchecked why there is no answer; empty when there is one
 */
public record PageVerdict(List<QualityFinding> findings, String checkedBy, Optional<String> unchecked) {

    public PageVerdict {
        findings = List.copyOf(findings);
    }

    static PageVerdict checked(List<QualityFinding> findings, String by) {
        return new PageVerdict(findings, by, Optional.empty());
    }

    static PageVerdict unchecked(String why) {
        return new PageVerdict(List.of(), "", Optional.of(why));
    }

    Stream<QualityFinding> red() {
        return findings.stream().filter(finding -> finding.level() == QualityFinding.Level.RED);
    }

    /** At least one. */
    public List<PageQuality> entries(UUID page) {
        if (unchecked.isPresent()) {
            return List.of(PageQuality.notChecked(page, unchecked.get()));
        }
        if (findings.isEmpty()) {
            return List.of(PageQuality.sound(page, checkedBy));
        }
        return findings.stream().map(finding -> entry(page, finding)).toList();
    }

    private PageQuality entry(UUID page, QualityFinding finding) {
        return new PageQuality(
                page,
                finding.code(),
                finding.level() == QualityFinding.Level.RED ? QualityLevel.RED : QualityLevel.ORANGE,
                OptionalDouble.of(finding.measured()),
                OptionalDouble.of(finding.limit()),
                finding.detail(),
                checkedBy);
    }
}
