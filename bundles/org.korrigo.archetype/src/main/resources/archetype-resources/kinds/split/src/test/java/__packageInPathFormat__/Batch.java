package ${package};

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.Options;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.spi.testkit.ScriptedViews;

/** Batches of A4 pages, four to a booklet. */
final class Batch {

    private Batch() {}

    static SplitRequest of(int pages, Options options, SheetKind sheet) {
        BookletLayout layout = new BookletLayout(
                "sample", "1.0.0", Map.of("fr", "Copie"), sheet, 4, "${pluginId}", Options.NONE, List.of());
        ScriptedViews views = new ScriptedViews(Map.of(), (page, place, rotation, zone) -> List.of());
        List<PageFacts> facts = IntStream.rangeClosed(1, pages).mapToObj(Batch::page).toList();
        return new SplitRequest(facts, layout, options, views, Cancellation.NEVER);
    }

    private static PageFacts page(int number) {
        return new PageFacts(number, new PageSize(210, 297), Rotation.NONE, Optional.empty(), Optional.empty());
    }
}
