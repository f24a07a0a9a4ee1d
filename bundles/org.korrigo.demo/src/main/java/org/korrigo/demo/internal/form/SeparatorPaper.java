package org.korrigo.demo.internal.form;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.korrigo.demo.SheetFormat;
import org.korrigo.demo.internal.paper.Box;
import org.korrigo.demo.internal.paper.SidePrint;
import org.korrigo.demo.internal.paper.Sketch;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.Zone;

/** The sheet between two booklets, for the split strategy {@code separator-sheet}. */
public final class SeparatorPaper implements SidePrint {

    private static final String STRATEGY = "separator-sheet";
    private static final String ZONE = "separator";
    private static final String TEXT = "KORRIGO-SEPARATOR";
    private static final double SIDE_MM = 50;

    private final int sides;
    private final boolean blank;
    private final String text;
    private final Box box;

    public SeparatorPaper(BookletLayout layout, SheetFormat format) {
        CodePlace place = new CodePlace(layout, layout.splitOptions());
        boolean asked = layout.splitStrategy().equals(STRATEGY);
        int scanned = layout.splitOptions().flag("duplex", true) ? 2 : 1;
        this.sides = asked ? scanned : 0;
        this.blank = !asked || place.option("kind").equals("blank");
        this.text = blank ? "" : text(layout, place.option("pattern"));
        this.box = blank ? new Box(0, 0, 0, 0) : box(layout, place, format.widthMm());
    }

    /** How many of its sides are scanned; 0 when the strategy wants no such sheet. */
    public int sides() {
        return sides;
    }

    @Override
    public void draw(Sketch side) throws IOException {
        if (!blank) {
            QrSymbol.draw(side, box, text, 0);
        }
    }

    private static String text(BookletLayout layout, String pattern) {
        String wanted = pattern.isEmpty() ? TEXT : pattern;
        try {
            if (Pattern.matches(wanted, TEXT)) {
                return TEXT;
            }
            if (Pattern.matches(wanted, wanted)) {
                return wanted;
            }
        } catch (PatternSyntaxException e) {
            throw Unprintable.because(layout, "code-pattern");
        }
        throw Unprintable.because(layout, "code-pattern");
    }

    private static Box box(BookletLayout layout, CodePlace place, double widthMm) {
        String id = place.zone(ZONE);
        Optional<Region> region = place.region().or(() -> layout.zones().stream()
                .filter(zone -> zone.id().equals(id))
                .map(Zone::region)
                .findFirst());
        Box middle = new Box((widthMm - SIDE_MM) / 2, (SheetFormat.HEIGHT_MM - SIDE_MM) / 2, SIDE_MM, SIDE_MM);
        return region.map(found -> FormZone.onSheet(found, widthMm)).orElse(middle);
    }
}
