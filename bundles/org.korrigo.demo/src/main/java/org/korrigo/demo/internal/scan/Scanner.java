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
import org.korrigo.demo.SheetFormat;
import org.korrigo.demo.Side;
import org.korrigo.demo.TruePage;
import org.korrigo.demo.internal.Seeds;
import org.korrigo.demo.internal.paper.BookletPaper;
import org.korrigo.demo.internal.paper.SidePrint;
import org.korrigo.demo.internal.paper.StrayPaper;

/** Scans a pile of papers to a PDF and notes what each page is. */
public final class Scanner {

    private static final long STREAM = 3;

    private final ScanOrder order;
    private final List<? extends BookletPaper> papers;
    private final SidePrint separator;
    private final Map<SheetFormat, SheetArtist> artists = new EnumMap<>(SheetFormat.class);
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
        for (SheetFormat format : SheetFormat.values()) {
            artists.put(format, new SheetArtist(format));
        }
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
        SheetArtist artist = artists.get(sheet.format(order.format()));
        Sensor sensor = new Sensor(
                PaperLook.draw(random), Grain.draw(random), artist.format().widthPx(), SheetFormat.HEIGHT_PX);
        Map<Side, BufferedImage> drawings = new EnumMap<>(Side.class);
        Map<Side, byte[]> shining = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            drawings.put(side, artist.draw(sheet, side, print(sheet, side), random));
            shining.put(side, sensor.showThrough(drawings.get(side)));
        }
        for (Side side : sheet.inOrder()) {
            sensor.expose(drawings.get(side), shining.get(side == Side.RECTO ? Side.VERSO : Side.RECTO));
            BufferedImage image =
                    QuarterTurns.of(drawings.get(side), sheet.feed().turned());
            pdf.addPage(JpegScan.encode(image), sheet.feed().declared());
            note(sheet, side);
        }
    }

    private SidePrint print(ScannedSheet sheet, Side side) throws IOException {
        if (sheet.booklet().isEmpty()) {
            return nobodys(sheet, side);
        }
        BookletPaper paper = papers.get(sheet.booklet().getAsInt() - 1);
        List<Integer> logical = sheet.logical(side, order.format());
        return sketch -> {
            for (int i = 0; i < logical.size(); i++) {
                paper.drawPage(logical.get(i), sketch.at(i * SheetFormat.PAGE_WIDTH_MM, 0));
            }
        };
    }

    private SidePrint nobodys(ScannedSheet sheet, Side side) throws IOException {
        if (sheet.stray().isPresent()) {
            ScannedSheet.Stray stray = sheet.stray().get();
            SheetFormat format = sheet.format(order.format());
            return new StrayPaper(format.widthMm(), order.seed(), stray.after()).side(stray.fault(), side);
        }
        return side == Side.RECTO ? separator : SidePrint.BLANK;
    }

    private void note(ScannedSheet sheet, Side side) {
        List<Integer> logical = sheet.logical(side, order.format());
        Feed feed = sheet.feed();
        pages.add(new TruePage(
                pages.size() + 1,
                sheet.booklet(),
                sheet.sheet(),
                side,
                logical,
                feed.rotation(side),
                feed.declared(),
                sheet.kind()));
    }
}
