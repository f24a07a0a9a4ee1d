package org.korrigo.demo.internal.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.korrigo.demo.ExamRecipe;
import org.korrigo.demo.SheetFormat;
import org.korrigo.demo.Side;
import org.korrigo.demo.TruePage;
import org.korrigo.demo.internal.Seeds;
import org.korrigo.demo.internal.paper.BookletPaper;

/** Scans a pile of papers to a PDF and notes what each page is. */
public final class Scanner {

    private static final long STREAM = 3;

    private final ExamRecipe recipe;
    private final List<BookletPaper> papers;
    private final SheetArtist artist;
    private final List<TruePage> pages = new ArrayList<>();

    /** The papers stand in the order of their booklets. */
    public Scanner(ExamRecipe recipe, List<BookletPaper> papers) {
        this.recipe = recipe;
        this.papers = List.copyOf(papers);
        this.artist = new SheetArtist(recipe.format());
    }

    /** Writes the PDF, one page a scanned side. */
    public List<TruePage> scan(Path file) throws IOException {
        try (ScanPdf pdf = new ScanPdf(recipe.seed())) {
            int passage = 0;
            for (ScannedSheet sheet : ScanPile.of(recipe)) {
                scan(sheet, Seeds.random(recipe.seed(), STREAM, passage++), pdf);
            }
            pdf.save(file);
        }
        return List.copyOf(pages);
    }

    private void scan(ScannedSheet sheet, Random random, ScanPdf pdf) throws IOException {
        BookletPaper paper =
                sheet.booklet().isPresent() ? papers.get(sheet.booklet().getAsInt() - 1) : null;
        Sensor sensor = new Sensor(
                PaperLook.draw(random), Grain.draw(random), recipe.format().widthPx(), SheetFormat.HEIGHT_PX);
        Map<Side, BufferedImage> drawings = new EnumMap<>(Side.class);
        Map<Side, byte[]> shining = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            drawings.put(side, artist.draw(sheet, side, paper, random));
            shining.put(side, sensor.showThrough(drawings.get(side)));
        }
        for (Side side : Side.values()) {
            if (sheet.sides().contains(side)) {
                sensor.expose(drawings.get(side), shining.get(side == Side.RECTO ? Side.VERSO : Side.RECTO));
                pdf.addPage(JpegScan.encode(drawings.get(side)));
                note(sheet, side);
            }
        }
    }

    private void note(ScannedSheet sheet, Side side) {
        int rotation = sheet.upsideDown().contains(side) ? 180 : 0;
        List<Integer> logical = sheet.logical(side, recipe.format());
        pages.add(
                new TruePage(pages.size() + 1, sheet.booklet(), sheet.sheet(), side, logical, rotation, sheet.kind()));
    }
}
