package org.korrigo.split.standard.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.split.PlannedBooklet;
import org.korrigo.spi.split.PlannedPage;
import org.korrigo.spi.split.SplitIssue;
import org.korrigo.split.standard.internal.sheet.Imposition;
import org.korrigo.split.standard.internal.sheet.Place;

/** A booklet in the making: sides are put in, issues are raised, then it is finished. */
final class BookletDraft {

    /** A booklet with a doubt waits for a person anyway; this keeps it behind those without in any list. */
    private static final double DOUBTFUL = 0.5;

    private final Imposition imposition;
    private final List<PlannedPage> pages = new ArrayList<>();
    private final List<SplitIssue> issues = new ArrayList<>();
    private double confidence = 1;

    BookletDraft(Imposition imposition) {
        this.imposition = imposition;
    }

    /** @param rotation the clockwise turn that makes the scanned page upright */
    BookletDraft put(PageFacts scanned, int slot, Rotation rotation, double sure) {
        for (Place place : imposition.side(slot).places()) {
            Region onScan = place.region().turned(rotation.inverse());
            pages.add(new PlannedPage(scanned.number(), onScan, rotation, place.page()));
        }
        confidence = Math.min(confidence, sure);
        return this;
    }

    BookletDraft raise(SplitIssue issue) {
        issues.add(issue);
        confidence = Math.min(confidence, DOUBTFUL);
        return this;
    }

    PlannedBooklet finished() {
        pages.sort(Comparator.comparingInt(PlannedPage::logical));
        return new PlannedBooklet(pages, confidence, issues);
    }
}
