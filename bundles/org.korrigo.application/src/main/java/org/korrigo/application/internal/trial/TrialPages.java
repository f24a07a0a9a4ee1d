package org.korrigo.application.internal.trial;

import java.util.List;
import java.util.Optional;
import org.korrigo.domain.Problem;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.split.SplitPlan;

/** The pages of a trial and where it put them. @param printed the file, when the trial made it */
record TrialPages(
        Document document, List<PageFacts> pages, SplitPlan plan, BookletLayout layout, Optional<TrialFile> printed) {

    TrialPages {
        pages = List.copyOf(pages);
    }

    /** @throws Problem {@code scanned-page-not-found} */
    PageFacts page(int number) {
        return pages.stream()
                .filter(page -> page.number() == number)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("scanned-page", number));
    }

    /** What it takes of the disk for itself. */
    long bytes() {
        return printed.map(TrialFile::bytes).orElse(0L);
    }

    void drop() {
        printed.ifPresent(TrialFile::close);
    }
}
