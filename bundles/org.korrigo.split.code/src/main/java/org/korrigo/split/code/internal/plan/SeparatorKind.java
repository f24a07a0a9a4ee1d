package org.korrigo.split.code.internal.plan;

import java.util.List;
import java.util.Map;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.split.code.internal.sight.CodePattern;
import org.korrigo.split.code.internal.sight.CodeSearch;
import org.korrigo.split.code.internal.sight.Ink;
import org.korrigo.split.code.internal.sight.Whereabouts;

/** What makes a page a separator. */
interface SeparatorKind {

    String USUAL_TEXT = "KORRIGO-SEPARATOR";

    boolean separates(PageFacts page) throws PluginException, InterruptedException;

    /** Whether one side alone proves nothing: many a last page is blank. */
    boolean bothSides();

    /** @throws PluginException {@code option-invalid} when the option {@code kind} is neither {@code code} nor {@code blank} */
    static SeparatorKind of(SplitRequest request) throws PluginException {
        String kind = request.options().text("kind", "code").strip();
        return switch (kind) {
            case "code" -> coded(request);
            case "blank" -> blank(request);
            default ->
                throw new PluginException(
                        "option-invalid",
                        "The option kind must be code or blank, not '" + kind + "'.",
                        Map.of("option", "kind", "value", kind));
        };
    }

    private static SeparatorKind coded(SplitRequest request) throws PluginException {
        CodePattern pattern = new CodePattern(request.options(), USUAL_TEXT);
        Whereabouts where = Whereabouts.of(request.layout(), request.options(), "separator");
        CodeSearch search = new CodeSearch(request.views(), where, pattern::matches);
        return new SeparatorKind() {
            @Override
            public boolean separates(PageFacts page) throws PluginException, InterruptedException {
                return search.find(page, Region.WHOLE, List.of(Rotation.values()))
                        .isPresent();
            }

            @Override
            public boolean bothSides() {
                return false;
            }
        };
    }

    private static SeparatorKind blank(SplitRequest request) throws PluginException {
        Ink ink = new Ink(request.options());
        return new SeparatorKind() {
            @Override
            public boolean separates(PageFacts page) throws PluginException, InterruptedException {
                return ink.isBlank(request.views().thumbnail(page.number()));
            }

            @Override
            public boolean bothSides() {
                return true;
            }
        };
    }
}
