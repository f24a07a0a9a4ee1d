package org.korrigo.demo.internal.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.korrigo.demo.PageKind;
import org.korrigo.demo.SheetFormat;
import org.korrigo.demo.Side;
import org.korrigo.demo.TruePage;
import org.korrigo.demo.internal.Seeds;
import org.korrigo.demo.internal.paper.BookletPaper;
import org.korrigo.demo.internal.paper.SidePrint;

/** Scans a pile of papers to a PDF and notes what each page is. */
public final class Scanner {

    private static final long STREAM = 3;

    private final ScanOrder order;
    private final List<? extends BookletPaper> papers;
    private final SidePrint separator;
    private final SheetArtist artist;
    private final List<TruePage> pages = new ArrayList<>();

    /** The papers stand in the order of their booklets. */
    public Scanner(ScanOrder order, List<? extends BookletPaper> papers) {
        this(order, papers, SidePrint.BLANK);
    }

    /** @param separator front of the sheet between two booklets */
    public Scanner(ScanOrder order, List<? extends BookletPaper> papers, SidePrint separator) {
        this.order = order;
        this.papers = List.copyOf(papers);
        this.separator = separator;
        this.artist = new SheetArtist(order.format());
    }

    /**
     * Writes the PDF, one page a scanned side.
     *
     * @throws InterruptedIOException if the thread is interrupted meanwhile
     */
    public List<TruePage> scan(Path file) throws IOException {
        try (ScanPdf pdf = new ScanPdf(order.seed())) {
            int passage = 0;
            for (ScannedSheet sheet : ScanPile.of(order)) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedIOException("Interrupted at sheet " + passage);
                }
                scan(sheet, Seeds.random(order.seed(), STREAM, passage++), pdf);
            }
            pdf.save(file);
        }
        return List.copyOf(pages);
    }

    private void scan(ScannedSheet sheet, Random random, ScanPdf pdf) throws IOException {
        Sensor sensor = new Sensor(
                PaperLook.draw(random), Grain.draw(random), order.format().widthPx(), SheetFormat.HEIGHT_PX);
        Map<Side, BufferedImage> drawings = new EnumMap<>(Side.class);
        Map<Side, byte[]> shining = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            drawings.put(side, artist.draw(sheet, side, print(sheet, side), random));
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

    private SidePrint print(ScannedSheet sheet, Side side) {
        if (sheet.booklet().isEmpty()) {
            return sheet.kind() == PageKind.SEPARATOR && side == Side.RECTO ? separator : SidePrint.BLANK;
        }
        BookletPaper paper = papers.get(sheet.booklet().getAsInt() - 1);
        List<Integer> logical = sheet.logical(side, order.format());
        return sketch -> {
            for (int i = 0; i < logical.size(); i++) {
                paper.drawPage(logical.get(i), sketch.at(i * SheetFormat.PAGE_WIDTH_MM, 0));
            }
        };
    }

    private void note(ScannedSheet sheet, Side side) {
        int rotation = sheet.upsideDown().contains(side) ? 180 : 0;
        List<Integer> logical = sheet.logical(side, order.format());
        pages.add(
                new TruePage(pages.size() + 1, sheet.booklet(), sheet.sheet(), side, logical, rotation, sheet.kind()));
    }
}
