package org.korrigo.demo.internal.score;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.korrigo.demo.internal.folder.BatchFolder;
import org.korrigo.demo.internal.folder.ScannedSide;
import org.korrigo.demo.internal.rest.Copy;

/**
 * Whether what a marker sees is the right part of the right scan, upright. Compares pictures, as no interface tells it.
 *
 * @param pages that were looked at
 * @param upright of these, those that look most like what the truth says
 * @param wrong the others, in words
 */
public record UprightScore(int pages, int upright, List<String> wrong) {

    private static final int DPI = 50;

    /** What a marker sees. */
    @FunctionalInterface
    public interface Pictures {
        /** @param position of the page in its copy, from 1 */
        byte[] of(Copy copy, int position) throws IOException, InterruptedException;
    }

    /** Looks at every page of the copies, which must come from the only PDF of this folder. */
    public static UprightScore of(BatchFolder folder, List<Copy> copies, Pictures pictures)
            throws IOException, InterruptedException {
        try (PDDocument pdf = Loader.loadPDF(folder.scans().get(0).toFile())) {
            Scans scans = new Scans(pdf, folder);
            List<String> wrong = new ArrayList<>();
            int pages = 0;
            for (Copy copy : copies) {
                for (int position = 1; position <= copy.scannedPages().size(); position++) {
                    pages++;
                    PageLook seen = PageLook.of(Picture.decoded(pictures.of(copy, position)));
                    if (!scans.isPart(seen, copy, position)) {
                        wrong.add("copy " + copy.ordinal() + " page " + position);
                    }
                }
            }
            return new UprightScore(pages, pages - wrong.size(), wrong);
        }
    }

    /** The parts of each scan, from left to right once upright. */
    private static final class Scans {

        private final PDFRenderer renderer;
        private final Map<Integer, ScannedSide> sides = new HashMap<>();
        private final Map<Integer, List<PageLook>> parts = new HashMap<>();

        Scans(PDDocument pdf, BatchFolder folder) {
            renderer = new PDFRenderer(pdf);
            folder.truth().pages().forEach(side -> sides.put(side.number(), side));
        }

        /** Whether this is the part that the truth puts there, rather than its neighbour or either upside down. */
        boolean isPart(PageLook seen, Copy copy, int position) throws IOException {
            ScannedSide side = sides.get(copy.scannedPages().get(position - 1));
            List<PageLook> looks = looks(side);
            int part = Math.max(0, side.logical().indexOf(logical(copy, position)));
            double expected = seen.likeness(looks.get(part));
            for (PageLook look : looks) {
                boolean turnedFits = seen.likeness(look.turned()) > expected;
                if (turnedFits || seen.likeness(look) > expected) {
                    return false;
                }
            }
            return true;
        }

        /** Positions count on where a page is missing; printed numbers do not. */
        private int logical(Copy copy, int position) {
            List<Integer> numbers = copy.scannedPages().stream()
                    .distinct()
                    .flatMap(number -> sides.get(number).logical().stream())
                    .sorted()
                    .toList();
            return position <= numbers.size() ? numbers.get(position - 1) : position;
        }

        private List<PageLook> looks(ScannedSide side) throws IOException {
            List<PageLook> known = parts.get(side.number());
            if (known == null) {
                known = rendered(side);
                parts.put(side.number(), known);
            }
            return known;
        }

        private List<PageLook> rendered(ScannedSide side) throws IOException {
            BufferedImage scan = renderer.renderImageWithDPI(side.number() - 1, DPI, ImageType.GRAY);
            int count = Math.max(1, side.logical().size());
            int width = scan.getWidth() / count;
            List<PageLook> looks = new ArrayList<>();
            for (int part = 0; part < count; part++) {
                boolean turned = side.rotation() == 180;
                int column = turned ? count - 1 - part : part;
                PageLook look = PageLook.of(scan.getSubimage(column * width, 0, width, scan.getHeight()));
                looks.add(turned ? look.turned() : look);
            }
            return looks;
        }
    }
}
