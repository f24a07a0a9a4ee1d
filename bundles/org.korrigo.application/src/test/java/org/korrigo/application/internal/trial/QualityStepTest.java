package org.korrigo.application.internal.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.scan.BatchIssue;
import org.korrigo.domain.scan.PageQuality;
import org.korrigo.domain.scan.QualityLevel;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.domain.scan.ScannedPage.Disposition;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.quality.QualityCheck;
import org.korrigo.spi.quality.QualityFinding;
import org.korrigo.spi.quality.QualityFinding.Level;

/** What a split makes of pages that a quality check has an opinion of. */
class QualityStepTest extends StepBench {

    @Test
    @SuppressWarnings("unchecked")
    void aCopyWithAPageUnfitToBeMarkedWaitsAndAPaleOneGoesOn() throws InterruptedException {
        world.check = request -> switch (request.page().number()) {
            case 1 -> List.of(new QualityFinding("too-light", Level.ORANGE, 0.3, 0.35, "Pale."));
            case 4 -> List.of(new QualityFinding("blurred", Level.RED, 0.9, 0.65, "Blurred."));
            default -> List.of();
        };
        split();

        assertThat((List<Copy>) written.get("addAll"))
                .extracting(Copy::state)
                .containsExactly(CopyState.STAGING, CopyState.QUARANTINED, CopyState.STAGING);
        assertThat((List<BatchIssue>) written.get("addIssues"))
                .extracting(BatchIssue::code, BatchIssue::pages)
                .containsExactly(tuple("quality-blurred", List.of(4)));
        assertThat((List<PageQuality>) written.get("quality"))
                .extracting(PageQuality::code, PageQuality::level, PageQuality::checkedBy)
                .hasSize(6)
                .contains(tuple("blurred", QualityLevel.RED, "quality:standard@1.0.0"))
                .contains(tuple("too-light", QualityLevel.ORANGE, "quality:standard@1.0.0"))
                .contains(tuple("sound", QualityLevel.GREEN, "quality:standard@1.0.0"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aCheckThatFailsOrIsAbsentStopsNothingAndIsSeen() throws InterruptedException {
        world.check = request -> {
            throw new IllegalStateException("broken");
        };
        split();
        assertThat((List<Copy>) written.get("addAll")).extracting(Copy::state).containsOnly(CopyState.STAGING);
        assertThat((List<PageQuality>) written.get("quality"))
                .extracting(PageQuality::level)
                .containsOnly(QualityLevel.UNCHECKED);
        world.registry.remove(QualityCheck.class, "standard");
        split();
        assertThat((List<Copy>) written.get("addAll")).extracting(Copy::state).containsOnly(CopyState.STAGING);
        assertThat((List<BatchIssue>) written.get("addIssues"))
                .extracting(BatchIssue::code, BatchIssue::detail, issue -> issue.pages()
                        .size())
                .containsExactly(tuple("quality-unchecked", "The plug-in quality:standard is not there.", 6));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPageThatCannotBeLookedAtCloselyIsQuarantinedWhoeverLooked() throws InterruptedException {
        world.check = request -> {
            if (request.page().number() == 6) {
                world.paper.undecodable.add(6);
                request.look().luma(Region.LEFT_HALF);
            }
            return List.of();
        };
        split();
        assertThat((List<ScannedPage>) written.get("updatePages"))
                .filteredOn(page -> page.disposition() == Disposition.QUARANTINED)
                .extracting(page -> page.facts().number())
                .containsExactly(6);
    }
}
