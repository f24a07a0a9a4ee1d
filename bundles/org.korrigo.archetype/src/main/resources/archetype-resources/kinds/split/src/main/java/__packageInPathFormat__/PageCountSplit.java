package ${package};

import java.util.ArrayList;
import java.util.List;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.split.PlannedBooklet;
import org.korrigo.spi.split.PlannedPage;
import org.korrigo.spi.split.SetAsidePage;
import org.korrigo.spi.split.SplitIssue;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.spi.split.SplitStrategy;
import org.osgi.service.component.annotations.Component;

/** After the cover sheets of the batch, every so many pages are a booklet; the layout tells how many. */
@Component
@KorrigoPlugin(id = "${pluginId}", label = "%plugin.label", options = PageCountOptions.ID)
public final class PageCountSplit implements SplitStrategy {

    /** Nobody has looked at the pages: a missing one would go unseen. */
    private static final double CONFIDENCE = 0.8;

    @Override
    public SplitPlan plan(SplitRequest request) throws PluginException, InterruptedException {
        request.cancellation().check();
        if (request.layout().sheet() != SheetKind.A4_PAGES) {
            throw new PluginException("layout-unsuitable", "This strategy splits A4 pages, not folded sheets.");
        }
        List<PageFacts> pages = request.pages();
        int covers = Math.min(request.options().number("covers", 0), pages.size());
        int length = request.layout().pagesPerBooklet();
        List<PlannedBooklet> booklets = new ArrayList<>();
        for (int first = covers; first < pages.size(); first += length) {
            booklets.add(booklet(pages.subList(first, Math.min(first + length, pages.size())), length));
        }
        return new SplitPlan(booklets, pages.subList(0, covers).stream().map(PageCountSplit::cover).toList(), List.of());
    }

    private static PlannedBooklet booklet(List<PageFacts> pages, int length) {
        List<PlannedPage> planned = new ArrayList<>();
        for (PageFacts page : pages) {
            planned.add(new PlannedPage(page.number(), Region.WHOLE, Rotation.NONE, planned.size() + 1));
        }
        if (pages.size() == length) {
            return new PlannedBooklet(planned, CONFIDENCE, List.of());
        }
        List<Integer> numbers = pages.stream().map(PageFacts::number).toList();
        String detail = "The last booklet has " + pages.size() + " pages of " + length + ".";
        return new PlannedBooklet(planned, 0, List.of(new SplitIssue("wrong-page-count", detail, numbers)));
    }

    private static SetAsidePage cover(PageFacts page) {
        SplitIssue reason = new SplitIssue("cover-sheet", "A cover sheet of the batch.", List.of(page.number()));
        return new SetAsidePage(page.number(), SetAsidePage.Fate.DISCARDED, reason);
    }
}
