package org.korrigo.spi.testkit;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.spi.Options;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.render.Annotation;
import org.korrigo.spi.render.CopyToRender;
import org.korrigo.spi.render.Cover;
import org.korrigo.spi.render.PlacedPage;

/** A graded copy of {@link SampleExam} with one annotation of each kind on every page. */
public final class SampleCopy {

    private static final String RED = "#d32f2f";

    private SampleCopy() {}

    /** The halves of the scan's sheets, left before right; page n bears the text {@code remarque n}. */
    public static CopyToRender of(ScannedPdf scan, Path directory) throws IOException {
        Document document = scan.writeTo(directory);
        List<PlacedPage> pages = new ArrayList<>();
        for (PageFacts facts : scan.facts()) {
            for (Region half : List.of(Region.LEFT_HALF, Region.RIGHT_HALF)) {
                List<Annotation> drawn = annotations("remarque " + (pages.size() + 1));
                pages.add(new PlacedPage(document, facts, half, Rotation.NONE, drawn));
            }
        }
        return new CopyToRender(cover(), pages, Options.NONE);
    }

    /** The same copy with a box and three comments on its first page. */
    static CopyToRender commented(CopyToRender copy) {
        PlacedPage first = copy.pages().get(0);
        List<Annotation> drawn = new ArrayList<>(first.annotations());
        drawn.add(new Annotation.Box(new Region(0.1, 0.2, 0.4, 0.08), RED));
        drawn.add(comment(0.55, "Initialisation bien vue", "0.50"));
        drawn.add(comment(0.65, "Unité oubliée", "-0.25"));
        drawn.add(comment(0.75, "Soignez la copie", null));
        List<PlacedPage> pages = new ArrayList<>(copy.pages());
        pages.set(0, new PlacedPage(first.document(), first.page(), first.region(), first.rotation(), drawn));
        return new CopyToRender(copy.cover(), pages, copy.options());
    }

    private static Annotation comment(double y, String text, String points) {
        return new Annotation.Comment(
                new Region(0.1, y, 0.4, 0.05),
                text,
                0.014,
                RED,
                Optional.of("ex1-b"),
                Optional.ofNullable(points).map(BigDecimal::new));
    }

    public static Cover cover() {
        List<Cover.Line> identity = List.of(new Cover.Line("Élève", "DUPONT Jean"), new Cover.Line("Classe", "1G1"));
        return new Cover(
                "Bac blanc de mathématiques",
                identity,
                SampleExam.scores("8"),
                Map.of("ex1-b", "Récurrence non initialisée : ∑ 2ⁿ"),
                "Bon travail, continuez");
    }

    private static List<Annotation> annotations(String text) {
        List<Annotation.Point> stroke = new ArrayList<>();
        for (int i = 0; i <= 40; i++) {
            stroke.add(new Annotation.Point(0.1 + i * 0.01, 0.5 + 0.05 * Math.sin(i / 3.0), i / 40.0));
        }
        return List.of(
                new Annotation.Ink(stroke, 0.004, RED),
                new Annotation.Highlight(new Region(0.1, 0.3, 0.4, 0.03), "#ffeb3b"),
                new Annotation.Text(new Region(0.6, 0.1, 0.3, 0.1), text, 0.016, RED),
                new Annotation.Stamp(new Region(0.8, 0.5, 0.05, 0.035), Annotation.Sign.TICK, "#2e7d32"));
    }
}
