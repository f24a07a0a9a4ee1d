package org.korrigo.split.code.internal.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.split.PlannedBooklet;
import org.korrigo.spi.split.SetAsidePage;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.split.code.internal.sheet.Imposition;
import org.korrigo.split.code.internal.sight.CodePattern;
import org.korrigo.split.code.internal.sight.CodeSearch;
import org.korrigo.split.code.internal.sight.SeenCode;
import org.korrigo.split.code.internal.sight.Whereabouts;

/** The cover alone bears a code: each begins a booklet, which goes on to the next. */
public final class CoverPage {

    private static final String BOOKLET = "(?<booklet>.+)";

    private final SplitRequest request;
    private final Imposition imposition;
    private final CodePattern pattern;
    private final CodeSearch search;

    public CoverPage(SplitRequest request) throws PluginException {
        this.request = request;
        this.imposition = Imposition.of(request.layout());
        this.pattern = new CodePattern(request.options(), BOOKLET);
        Whereabouts where = Whereabouts.of(request.layout(), request.options(), EveryPage.ZONE);
        this.search = new CodeSearch(request.views(), where, pattern::matches);
    }

    private record Opened(SeenCode code, List<PageFacts> pages) {

        List<Integer> numbers() {
            return pages.stream().map(PageFacts::number).toList();
        }
    }

    public SplitPlan plan() throws PluginException, InterruptedException {
        List<Opened> booklets = new ArrayList<>();
        List<SetAsidePage> aside = new ArrayList<>();
        for (PageFacts page : request.pages()) {
            request.cancellation().check();
            Optional<SeenCode> code = look(page);
            code.ifPresent(seen -> booklets.add(new Opened(seen, new ArrayList<>())));
            if (booklets.isEmpty()) {
                aside.add(Doubts.noCover(page.number()));
            } else {
                booklets.get(booklets.size() - 1).pages().add(page);
            }
        }
        return new SplitPlan(finished(booklets), aside, List.of());
    }

    private Optional<SeenCode> look(PageFacts page) throws PluginException, InterruptedException {
        for (Region part : imposition.parts(page.size())) {
            Optional<SeenCode> code = search.find(page, part, imposition.turns(page.size()));
            if (code.isPresent()) {
                return code;
            }
        }
        return Optional.empty();
    }

    private List<PlannedBooklet> finished(List<Opened> booklets) {
        List<Draft> drafts = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Opened booklet : booklets) {
            drafts.add(draft(booklet));
            String name = pattern.booklet(booklet.code().text());
            Integer original = name.isEmpty() ? null : seen.putIfAbsent(name, drafts.size() - 1);
            if (original != null) {
                int first = booklets.get(original).numbers().get(0);
                drafts.get(original).raise(Doubts.duplicate(booklet.numbers().get(0), first));
                drafts.get(drafts.size() - 1)
                        .raise(Doubts.duplicate(booklet.numbers().get(0), first));
            }
        }
        return drafts.stream().map(Draft::finished).toList();
    }

    private Draft draft(Opened booklet) {
        Rotation turn = booklet.code().rotation();
        Draft draft = Run.of(imposition, booklet.pages(), turn);
        boolean usual = turn == imposition.turns(booklet.pages().get(0).size()).get(0);
        if (!usual) {
            draft.raise(Doubts.upsideDown(booklet.numbers()));
        }
        return draft;
    }
}
