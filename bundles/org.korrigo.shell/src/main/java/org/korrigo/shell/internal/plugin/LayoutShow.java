package org.korrigo.shell.internal.plugin;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.plugin.LayoutView;
import org.korrigo.application.plugin.PluginBoard;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.Zone;

/** {@code korrigo:layout-show a3-booklet} */
@Service
@Command(
        scope = "korrigo",
        name = "layout-show",
        description = "Shows the layout that serves under an id: sheets, split strategy and zones")
public class LayoutShow extends KorrigoCommand {

    private static final double PAGE_WIDTH_MM = 210;
    private static final double PAGE_HEIGHT_MM = 297;

    @Argument(name = "id", description = "Id of the layout", required = true)
    @Completion(LayoutCompleter.class)
    private String id;

    @Reference
    private PluginBoard plugins;

    /** A layout and whence it came. */
    record Shown(String origin, BookletLayout layout) {}

    @Override
    protected Answer answer(Actor actor) {
        BookletLayout layout = plugins.layout(actor, id);
        String origin = plugins.layouts(actor).stream()
                .filter(view -> view.id().equals(id) && view.state().equals("ACTIVE"))
                .map(LayoutView::origin)
                .findFirst()
                .orElse("?");
        return new Answer(new Shown(origin, layout), out -> print(out, origin, layout));
    }

    private static void print(PrintStream out, String origin, BookletLayout layout) {
        out.println(
                layout.id() + " " + layout.version() + " – " + layout.label().get("fr"));
        out.println("Origin " + origin);
        out.println("Sheet " + layout.sheet() + ", " + layout.pagesPerBooklet() + " pages per booklet");
        String options = layout.splitOptions().values().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(option -> " " + option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining());
        out.println("Split " + layout.splitStrategy() + options);
        Answer.table(
                        layout.zones(),
                        List.of(
                                "Zone",
                                "Page",
                                "Role",
                                "x",
                                "y",
                                "Width",
                                "Height",
                                "Millimetres",
                                "Writing",
                                "Cells",
                                "Allowed",
                                "OCR profile"),
                        LayoutShow::cells)
                .print(out);
    }

    private static List<Object> cells(Zone zone) {
        Region region = zone.region();
        return List.of(
                zone.id(),
                zone.page() == 0 ? "all" : zone.page(),
                zone.role(),
                fraction(region.x()),
                fraction(region.y()),
                fraction(region.width()),
                fraction(region.height()),
                millimetres(region),
                zone.writing(),
                zone.cells() == 0 ? "" : zone.cells(),
                zone.allowed(),
                zone.profile());
    }

    private static String fraction(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    /** Of an A4 page, upright: a folded A3 sheet has pages of that size too. */
    private static String millimetres(Region region) {
        return Stream.of(
                        region.x() * PAGE_WIDTH_MM,
                        region.y() * PAGE_HEIGHT_MM,
                        region.width() * PAGE_WIDTH_MM,
                        region.height() * PAGE_HEIGHT_MM)
                .map(value -> String.format(Locale.ROOT, "%.1f", value))
                .collect(Collectors.joining(" "));
    }
}
