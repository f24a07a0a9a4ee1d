package org.korrigo.split.standard.internal.repeat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
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

    private final PageViews views;
    private final double alike;
    private final Map<String, Integer> byDigest = new HashMap<>();
    private final Map<Integer, Deque<Seen>> bySlot = new HashMap<>();

    public Repeats(PageViews views, Options options) throws PluginException {
        this.views = views;
        this.alike = options.decimal("duplicate-likeness", ALIKE);
    }

    /** What this page shows again. Pages must come in the order of the batch. */
    public Repeat repeated(Sighting sighting) throws PluginException, InterruptedException {
        if (sighting.kind() == Sighting.Kind.BLANK) {
            return Repeat.NONE;
        }
        String digest = sighting.page().image().map(ImageFacts::digest).orElse("");
        Integer same = digest.isEmpty() ? null : byDigest.putIfAbsent(digest, sighting.number());
        if (same != null) {
            return new Repeat(same, true);
        }
        return sighting.kind() == Sighting.Kind.KNOWN ? lookingAlike(sighting) : Repeat.NONE;
    }

    private Repeat lookingAlike(Sighting sighting) throws PluginException, InterruptedException {
        InkMap ink = inkOf(sighting);
        Deque<Seen> before = bySlot.computeIfAbsent(sighting.slot(), slot -> new ArrayDeque<>());
        for (Seen seen : before) {
            if (Likeness.of(seen.ink(), ink) >= alike) {
                return new Repeat(seen.page(), false);
            }
        }
        before.addFirst(new Seen(sighting.number(), ink));
        if (before.size() > LOOK_BACK) {
            before.removeLast();
        }
        return Repeat.NONE;
    }

    private InkMap inkOf(Sighting sighting) throws PluginException, InterruptedException {
        PageSize size = new SheetView(views, sighting.page(), sighting.rotation()).size();
        GreyImage thumbnail = views.thumbnail(sighting.number());
        return InkMap.of(Upright.of(thumbnail, sighting.rotation()), size);
    }

    private record Seen(int page, InkMap ink) {}
}
