package org.korrigo.split.standard.internal.anchor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.Zone;
import org.korrigo.split.standard.internal.sheet.SheetView;

/** Looks for the printed frames and rules of a booklet page, turned and shifted as feeders do. */
public final class AnchorFinder {

    /** Between two turns tried; at the ends of a 190 mm rule it makes 0.3 mm, a pixel of the line map. */
    private static final double SKEW_STEP = Math.toRadians(0.2);
    /** A line may lie this far off the common pose: scale, paper that stretched. */
    private static final double SLACK_MM = 1.0;
    /** Between two points of a line that are looked at. */
    private static final double SAMPLE_MM = 1.0;

    private final Tolerance tolerance;

    public AnchorFinder(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    /**
     * Looks once for the anchors of all booklet pages that may lie at a place, the pages of extra sheets among them.
     *
     * @param place of those pages on the sheet
     * @param anchors by booklet page, at least one for each
     * @return the page whose anchors cover best, if any is found
     */
    public Optional<AnchorMatch> find(SheetView view, Region place, Map<Integer, List<Zone>> anchors)
            throws PluginException, InterruptedException {
        PageSize sheet = view.size();
        List<Zone> all = anchors.values().stream().flatMap(List::stream).toList();
        Region searched = new AnchorTemplate(all, place, sheet).searched(tolerance);
        LineMap lines = LineMap.of(
                view.luma(searched),
                searched.width() * sheet.widthMm(),
                searched.x() * sheet.widthMm(),
                searched.y() * sheet.heightMm());
        return anchors.entrySet().stream()
                .map(page -> match(page.getKey(), new AnchorTemplate(page.getValue(), place, sheet), lines))
                .filter(AnchorMatch::found)
                .max(Comparator.comparingDouble(AnchorMatch::coverage));
    }

    private AnchorMatch match(int page, AnchorTemplate template, LineMap lines) {
        Pose pose = bestPose(template, lines);
        double worst = template.anchors().stream()
                .mapToDouble(anchor -> coverage(anchor, pose, lines))
                .min()
                .orElse(0);
        return new AnchorMatch(page, worst, pose);
    }

    /** Turn and height from the horizontal lines, which are the long ones; then the sideways shift from the vertical ones. */
    private Pose bestPose(AnchorTemplate template, LineMap lines) {
        double x = template.centreX();
        double y = template.centreY();
        double upOrDown = tolerance.upOrDown(template.sheet(), x, y);
        double sideways = tolerance.sideways(template.sheet(), x, y);
        List<Edge> horizontal = template.edges(true);
        List<Edge> vertical = template.edges(false);
        Best turned = new Best(new Pose(0, x, y, 0, 0));
        for (double skew = -tolerance.skew(); skew <= tolerance.skew() + SKEW_STEP / 2; skew += SKEW_STEP) {
            for (double shift = -upOrDown; shift <= upOrDown; shift += lines.pixelMm()) {
                Pose pose = new Pose(skew, x, y, 0, shift);
                turned.offer(pose, hits(horizontal, pose, lines));
            }
        }
        Best shifted = new Best(turned.pose);
        for (double shift = -sideways; shift <= sideways; shift += lines.pixelMm()) {
            Pose pose = new Pose(turned.pose.skew(), x, y, shift, turned.pose.shiftY());
            shifted.offer(pose, hits(vertical, pose, lines));
        }
        return shifted.pose;
    }

    private static int hits(List<Edge> edges, Pose pose, LineMap lines) {
        int hits = 0;
        for (Edge edge : edges) {
            hits += hits(edge, pose, lines, 0);
        }
        return hits;
    }

    private static int hits(Edge edge, Pose pose, LineMap lines, double off) {
        int hits = 0;
        for (double along = edge.from(); along <= edge.to(); along += SAMPLE_MM) {
            double x = edge.horizontal() ? along : edge.at() + off;
            double y = edge.horizontal() ? edge.at() + off : along;
            if (lines.hasLine(edge.horizontal(), pose.x(x, y), pose.y(x, y))) {
                hits++;
            }
        }
        return hits;
    }

    private static double coverage(List<Edge> anchor, Pose pose, LineMap lines) {
        double found = 0;
        double length = 0;
        for (Edge edge : anchor) {
            int most = 0;
            for (double off = -SLACK_MM; off <= SLACK_MM; off += lines.pixelMm()) {
                most = Math.max(most, hits(edge, pose, lines, off));
            }
            found += Math.min(most * SAMPLE_MM, edge.length());
            length += edge.length();
        }
        return found / length;
    }

    /** The pose with the most hits; of equals the one nearest to the layout's own place. */
    private static final class Best {

        private Pose pose;
        private int hits;

        Best(Pose start) {
            this.pose = start;
        }

        void offer(Pose candidate, int candidateHits) {
            if (candidateHits > hits || candidateHits == hits && distance(candidate) < distance(pose)) {
                pose = candidate;
                hits = candidateHits;
            }
        }

        private static double distance(Pose pose) {
            return Math.abs(pose.shiftX()) + Math.abs(pose.shiftY()) + Math.abs(pose.skew());
        }
    }
}
