package org.korrigo.application.internal.trial;

import java.util.List;
import java.util.Optional;
import org.korrigo.application.trial.SimulationReport;
import org.korrigo.application.trial.SimulationReport.Finding;
import org.korrigo.domain.trial.SampleBatch;
import org.korrigo.spi.split.PlannedPage;

/** Whether booklets were rebuilt and their pages turned upright. */
final class BookletScore {

    private final PrintedAndFound both;
    private final List<Finding> findings;

    BookletScore(PrintedAndFound both, List<Finding> findings) {
        this.both = both;
        this.findings = findings;
    }

    SimulationReport.Booklets score() {
        int exact = 0;
        int pages = 0;
        int upright = 0;
        for (int i = 0; i < both.printed().size(); i++) {
            SampleBatch.Booklet printed = both.printed().get(i);
            exact += isExact(i, printed) ? 1 : 0;
            pages += printed.pages().size();
            upright += (int) printed.pages().stream().filter(this::isUpright).count();
        }
        return new SimulationReport.Booklets(both.printed().size(), both.found().size(), exact, pages, upright);
    }

    private boolean isExact(int number, SampleBatch.Booklet printed) {
        List<DryResult.Booklet> found = both.foundOf(number);
        boolean exact =
                found.size() == 1 && isSame(printed.pages(), found.get(0).plan().pages());
        if (!exact) {
            String instead = found.isEmpty()
                    ? "was not found"
                    : "was rebuilt of the pages "
                            + found.stream().map(DryResult.Booklet::sources).toList();
            List<Integer> sources = List.copyOf(PrintedAndFound.sources(printed));
            findings.add(
                    new Finding(Finding.Type.BOOKLET_WRONG, "Booklet " + (number + 1) + " " + instead + ".", sources));
        }
        return exact;
    }

    private static boolean isSame(List<SampleBatch.Page> printed, List<PlannedPage> found) {
        if (printed.size() != found.size()) {
            return false;
        }
        for (int i = 0; i < printed.size(); i++) {
            if (!PrintedAndFound.isSamePlace(printed.get(i), found.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isUpright(SampleBatch.Page printed) {
        Optional<PlannedPage> found = both.found().stream()
                .flatMap(booklet -> booklet.plan().pages().stream())
                .filter(page -> PrintedAndFound.isSamePlace(printed, page))
                .findFirst();
        boolean upright =
                found.filter(page -> page.rotation() == printed.rotation()).isPresent();
        if (found.isPresent() && !upright) {
            String detail = "Page " + printed.logical() + " of a booklet was turned by "
                    + found.get().rotation().degrees() + "° instead of "
                    + printed.rotation().degrees() + "°.";
            findings.add(new Finding(Finding.Type.PAGE_TURNED, detail, List.of(printed.source())));
        }
        return upright;
    }
}
