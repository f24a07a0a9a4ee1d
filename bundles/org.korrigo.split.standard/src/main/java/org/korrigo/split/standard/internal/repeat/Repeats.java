package org.korrigo.split.standard.internal.repeat;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.ImageFacts;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.split.PageViews;
import org.korrigo.split.standard.internal.sheet.SheetView;
import org.korrigo.split.standard.internal.sight.Sighting;

/** Finds pages that were scanned twice: the same bytes anywhere in the batch, or the same look a few sheets before. */
public final class Repeats {

    /** Half way between the likest pages of two pupils and the least like scans of one page. */
    private static final double ALIKE = 0.8;
    /** A sheet is fed again right after a jam: so many pages of the same kind back are compared. */
    private static final int LOOK_BACK = 8;

    /** Pages of two pupils on one form are that alike where there is nothing to compare with. */
    private static final double USUAL = 0.65;

    private final PageViews views;
    private final double perhaps;
    private final Map<String, Integer> byDigest = new HashMap<>();
    private final Map<Integer, Deque<Seen>> bySlot = new HashMap<>();

    public Repeats(PageViews views, Options options) throws PluginException {
        this.views = views;
        this.perhaps = Rescans.alike(options) - Rescans.LESS_ALIKE;
    }

    /** What this page shows again. Pages must come in the order of the batch. */
    public Repeat repeated(Sighting sighting) throws PluginException, InterruptedException {
        if (sighting.kind() == Sighting.Kind.BLANK) {
            return Repeat.NONE;
        }
        String digest = sighting.page().image().map(ImageFacts::digest).orElse("");
        Integer same = digest.isEmpty() ? null : byDigest.putIfAbsent(digest, sighting.number());
        if (same != null) {
            return Repeat.sameBytes(same);
        }
        return sighting.kind() == Sighting.Kind.KNOWN ? lookingAlike(sighting) : Repeat.NONE;
    }

    private Repeat lookingAlike(Sighting sighting) throws PluginException, InterruptedException {
        InkMap ink = inkOf(sighting);
        Deque<Seen> before = bySlot.computeIfAbsent(sighting.slot(), slot -> new ArrayDeque<>());
        Repeat likest = likest(before, ink);
        before.addFirst(new Seen(sighting.number(), ink));
        if (before.size() > LOOK_BACK) {
            before.removeLast();
        }
        return likest.likeness() < perhaps ? Repeat.NONE : likest;
    }

    /** The two that are most alike in the rough decide: the likest, and by how much it is. */
    private static Repeat likest(Deque<Seen> before, InkMap ink) {
        List<Compared> likest = before.stream()
                .map(seen -> new Compared(seen.page(), Likeness.roughly(seen.ink(), ink)))
                .sorted(Comparator.comparingDouble(
                                (Compared one) -> one.likeness().value())
                        .reversed())
                .limit(2)
                .toList();
        Repeat first = Repeat.NONE;
        double second = USUAL;
        for (Compared compared : likest) {
            double likeness = compared.likeness().refined();
            second = Math.max(second, Math.min(likeness, first.likeness()));
            first = likeness > first.likeness() ? new Repeat(compared.page(), likeness, 0) : first;
        }
        return first.before(second);
    }

    private record Compared(int page, Likeness likeness) {}

    private InkMap inkOf(Sighting sighting) throws PluginException, InterruptedException {
        PageSize size = new SheetView(views, sighting.page(), sighting.rotation()).size();
        GreyImage thumbnail = views.thumbnail(sighting.number());
        return InkMap.of(Upright.of(thumbnail, sighting.rotation()), size);
    }

    private record Seen(int page, InkMap ink) {}
}
