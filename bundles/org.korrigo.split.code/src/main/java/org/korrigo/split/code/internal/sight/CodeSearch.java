package org.korrigo.split.code.internal.sight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.split.PageViews;

/**
 * Looks for the code of a page: on the thumbnail, in the regions where it should be or was on pages before, and at last
 * everywhere, each at the resolution of print before that of the scan. One for each plan: it learns from page to page.
 */
public final class CodeSearch {

    /** Codes have modules of a third of a millimetre and more: two pixels at this resolution. */
    private static final double ENOUGH_DPI = 150;
    /** By how much a code may be off its place, in fractions of the page: a skew of two degrees along the page makes 0.035. */
    private static final double OFF = 0.045;
    /** Parts of a page that together are all of it, most forms' corners first; a code of 40 mm on a border is whole in one. */
    private static final List<Region> STRIPES =
            List.of(new Region(0, 0, 1, 0.4), new Region(0, 0.6, 1, 0.4), new Region(0, 0.26, 1, 0.48));
    /** The place of codes on pages one way up and the other. */
    private static final int HABITS = 2;

    private final PageViews views;
    private final Whereabouts where;
    private final Predicate<String> wanted;
    private final Deque<Region> habits = new ArrayDeque<>();

    public CodeSearch(PageViews views, Whereabouts where, Predicate<String> wanted) {
        this.views = views;
        this.where = where;
        this.wanted = wanted;
    }

    /**
     * @param part of the page, as displayed
     * @param turns that may make this part upright
     */
    public Optional<SeenCode> find(PageFacts page, Region part, List<Rotation> turns)
            throws PluginException, InterruptedException {
        GreyImage thumbnail = Pixels.part(views.thumbnail(page.number()), part);
        Optional<QrCode> code = QrReader.find(thumbnail, wanted);
        if (code.isEmpty() && Ink.mayHoldCode(thumbnail)) {
            code = onScan(page, part, turns);
        }
        return code.map(found -> new SeenCode(found.text(), upright(found, turns)));
    }

    private Optional<QrCode> onScan(PageFacts page, Region part, List<Rotation> turns)
            throws PluginException, InterruptedException {
        List<Region> likely = new ArrayList<>(habits);
        for (Region region : where.regions()) {
            turns.forEach(turn -> likely.add(region.grown(OFF, OFF).turned(turn.inverse())));
        }
        Optional<QrCode> code = among(likely, page, part);
        if (code.isEmpty() && where.everywhere()) {
            code = among(STRIPES, page, part);
            code.ifPresent(this::remember);
        }
        return code;
    }

    private Optional<QrCode> among(List<Region> regions, PageFacts page, Region part)
            throws PluginException, InterruptedException {
        for (Region region : regions) {
            GreyImage luma = views.luma(page.number(), region.within(part), Rotation.NONE);
            Optional<QrCode> code = read(luma);
            if (code.isPresent()) {
                return code.map(found -> found.on(region));
            }
        }
        return Optional.empty();
    }

    private Optional<QrCode> read(GreyImage luma) {
        int factor = (int) (luma.dpi() / ENOUGH_DPI);
        if (factor > 1 && Math.min(luma.width(), luma.height()) > factor) {
            Optional<QrCode> code = QrReader.find(Pixels.reduced(luma, factor), wanted);
            if (code.isPresent()) {
                return code;
            }
        }
        return QrReader.find(luma, wanted);
    }

    private void remember(QrCode code) {
        habits.addFirst(code.box().grown(OFF, OFF));
        if (habits.size() > HABITS) {
            habits.removeLast();
        }
    }

    /** By the place of the code, which a sticker put on askew does not change; by its corners where the place leaves it open. */
    private Rotation upright(QrCode code, List<Rotation> turns) {
        List<Rotation> byPlace =
                turns.stream().filter(turn -> isPlace(code, turn)).toList();
        if (byPlace.size() == 1) {
            return byPlace.get(0);
        }
        int quarters = (int) Math.round(code.degrees() / 90);
        return Rotation.of(where.printed().degrees() - quarters * 90);
    }

    private boolean isPlace(QrCode code, Rotation turn) {
        Region box = code.box().turned(turn);
        double x = box.x() + box.width() / 2;
        double y = box.y() + box.height() / 2;
        return where.regions().stream()
                .map(region -> region.grown(OFF, OFF))
                .anyMatch(region -> x >= region.x()
                        && x <= region.x() + region.width()
                        && y >= region.y()
                        && y <= region.y() + region.height());
    }
}
