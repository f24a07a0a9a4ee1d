package org.korrigo.split.code.internal.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.korrigo.spi.document.ImageFacts;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.split.PlannedBooklet;
import org.korrigo.spi.split.PlannedPage;
import org.korrigo.spi.split.SplitIssue;

/** The pages that bear codes of one booklet. */
final class CodedBooklet {

    /** For a page whose neighbours tell its place. */
    private static final double ASSUMED = 0.9;

    private final int pagesPerBooklet;
    private final Map<Integer, Placed> pages = new TreeMap<>();
    private final List<SplitIssue> issues = new ArrayList<>();

    CodedBooklet(int pagesPerBooklet) {
        this.pagesPerBooklet = pagesPerBooklet;
    }

    private record Placed(PageFacts scan, PlannedPage page, double sure) {}

    Optional<PageFacts> at(int page) {
        return Optional.ofNullable(pages.get(page)).map(Placed::scan);
    }

    void put(PageFacts scan, Region part, Mark mark) {
        pages.put(mark.page(), new Placed(scan, planned(scan, part, mark), 1));
    }

    void assume(PageFacts scan, Region part, Mark mark) {
        pages.put(mark.page(), new Placed(scan, planned(scan, part, mark), ASSUMED));
    }

    /** The same bytes twice are no doubt; two scans of one code are: which is the pupil's? */
    void second(PageFacts scan, PageFacts original) {
        String digest = digest(scan);
        if (digest.isEmpty() || !digest.equals(digest(original))) {
            raise(Doubts.duplicate(scan.number(), original.number()));
        }
    }

    void raise(SplitIssue issue) {
        issues.add(issue);
    }

    PlannedBooklet finished() {
        Draft draft = new Draft();
        pages.values().forEach(placed -> draft.put(placed.page(), placed.sure()));
        Collection<Integer> missing = new TreeSet<>();
        for (int page = 1; page <= pagesPerBooklet; page++) {
            if (!pages.containsKey(page)) {
                missing.add(page);
            }
        }
        if (!missing.isEmpty()) {
            draft.raise(Doubts.missing(missing, scans(1)));
        }
        if (!scans(pagesPerBooklet + 1).isEmpty()) {
            draft.raise(Doubts.extraSheet(scans(pagesPerBooklet + 1)));
        }
        issues.forEach(draft::raise);
        return draft.finished();
    }

    private List<Integer> scans(int fromPage) {
        return pages.entrySet().stream()
                .filter(entry -> entry.getKey() >= fromPage)
                .map(entry -> entry.getValue().scan().number())
                .distinct()
                .sorted()
                .toList();
    }

    private static PlannedPage planned(PageFacts scan, Region part, Mark mark) {
        return new PlannedPage(scan.number(), part, mark.rotation(), mark.page());
    }

    private static String digest(PageFacts scan) {
        return scan.image().map(ImageFacts::digest).orElse("");
    }
}
