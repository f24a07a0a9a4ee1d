package org.korrigo.split.standard.internal.through;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.split.PageViews;
import org.korrigo.split.standard.internal.through.Ghost.Mirror;

/**
 * Sheets of which it is proven that their back is their front's own: its ink shines through where that of no other back does. What
 * scanners whiten away proves nothing, and nothing is said of such sheets.
 *
 * @param fronts numbers of the pages that are such fronts, and of those whose sides were scanned too differently to be compared
 * @param telling whether so much shines through in this batch that a sheet without proof stands out
 */
public record Proofs(Set<Integer> fronts, boolean telling) {

    /** How much more of its own back a front shows than of any other: those of two sheets never reach 0, those of one mostly 0.1. */
    private static final double MARGIN = 0.04;

    private static final double TELLING_SHARE = 0.5;
    private static final int FEWEST_SHEETS = 4;

    /** So many sheets before and behind are compared: scanners draw in sheets that lie near each other. */
    private static final int NEAR = 4;

    /** Cells by which the cameras of a scanner may be out of line. */
    private static final int SHIFT = 1;

    private static final int KEPT = 2 * NEAR + 2;

    /** Where nothing was looked at. */
    public static final Proofs NONE = new Proofs(Set.of(), false);

    public Proofs {
        fronts = Set.copyOf(fronts);
    }

    /** @param front number of its scanned page; @param back likewise */
    public record Sheet(int front, int back) {}

    /** @param sheets in the order of the batch */
    public static Proofs of(List<Sheet> sheets, PageViews views, Cancellation cancellation)
            throws PluginException, InterruptedException {
        if (sheets.size() < FEWEST_SHEETS) {
            return NONE;
        }
        Sides sides = new Sides(views);
        Set<Integer> proven = new HashSet<>();
        Set<Integer> incomparable = new HashSet<>();
        for (int i = 0; i < sheets.size(); i++) {
            cancellation.check();
            if (!sides.comparable(sheets.get(i))) {
                incomparable.add(sheets.get(i).front());
                continue;
            }
            for (Mirror mirror : Mirror.values()) {
                if (!proven.contains(sheets.get(i).front()) && margin(sheets, i, mirror, sides) >= MARGIN) {
                    proven.add(sheets.get(i).front());
                }
            }
        }
        boolean telling = proven.size() >= TELLING_SHARE * (sheets.size() - incomparable.size());
        proven.addAll(incomparable);
        return new Proofs(proven, telling);
    }

    private static double margin(List<Sheet> sheets, int at, Mirror mirror, Sides sides)
            throws PluginException, InterruptedException {
        Sheet sheet = sheets.get(at);
        double own = sides.shown(sheet.front(), sheet.back(), mirror);
        double others = -1;
        for (int i = Math.max(0, at - NEAR);
                i <= Math.min(sheets.size() - 1, at + NEAR) && own - others >= MARGIN;
                i++) {
            if (i != at) {
                others = Math.max(
                        others, sides.shown(sheet.front(), sheets.get(i).back(), mirror));
            }
        }
        return own - others;
    }

    /** The sides looked at last: those of a whole batch would not fit into memory. */
    private static final class Sides {

        private final PageViews views;

        private final Map<Integer, Ghost> latest = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, Ghost> eldest) {
                return size() > 2 * KEPT;
            }
        };

        Sides(PageViews views) {
            this.views = views;
        }

        /** How much two sides show of each other, where the cameras are out of line as far as they may be. */
        double shown(int front, int back, Mirror mirror) throws PluginException, InterruptedException {
            return most(of(front), of(back), mirror) + most(of(back), of(front), mirror);
        }

        /** Two resolutions on one sheet: nothing can be said of it. */
        boolean comparable(Sheet sheet) throws PluginException, InterruptedException {
            return of(sheet.front()).isAsLargeAs(of(sheet.back()));
        }

        private static double most(Ghost one, Ghost other, Mirror mirror) {
            double most = -1;
            for (int right = -SHIFT; right <= SHIFT; right++) {
                for (int down = -SHIFT; down <= SHIFT; down++) {
                    most = Math.max(most, one.shows(other, mirror, right, down));
                }
            }
            return most;
        }

        private Ghost of(int page) throws PluginException, InterruptedException {
            Ghost known = latest.get(page);
            if (known == null) {
                known = Ghost.of(views.thumbnail(page));
                latest.put(page, known);
            }
            return known;
        }
    }
}
