package org.korrigo.quality.standard.internal.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;

/**
 * Where on a page a look at full resolution is worth its cost: the place with most ink in the upper half, or in the lower one when the
 * upper is blank. One look and no more, as high up as can be: a scan is decoded from its top down to the place.
 */
public final class Patches {

    private static final double WIDTH_MM = 60;
    private static final double HEIGHT_MM = 24;
    private static final double MARGIN_MM = 6;
    /** Darker than the paper by this much, on a thumbnail, is ink; what is fainter is looked for where there is none. */
    private static final int INK = 24;

    private static final int FAINT = 9;

    /** Of the ink of the place that has most. */
    private static final double ENOUGH = 0.5;

    private static final double LEAST_INK = 0.004;

    private final GreyImage thumbnail;
    private final int paper;
    private final double pixelsPerMm;

    public Patches(GreyImage thumbnail, int paper, PageSize size) {
        this.thumbnail = thumbnail;
        this.paper = paper;
        this.pixelsPerMm = thumbnail.width() / size.widthMm();
    }

    /** None on a blank page. */
    public Optional<Region> withInk() {
        return darkerBy(INK).or(() -> darkerBy(FAINT));
    }

    private Optional<Region> darkerBy(int step) {
        int margin = pixels(MARGIN_MM);
        int width = Math.min(pixels(WIDTH_MM), thumbnail.width() - 2 * margin);
        int height = Math.min(pixels(HEIGHT_MM), thumbnail.height() - 2 * margin);
        if (width < 2 || height < 2) {
            return Optional.empty();
        }
        int middle = Math.max(height, (thumbnail.height() - 2 * margin) / 2);
        for (int top = margin; top + height <= thumbnail.height() - margin; top += middle) {
            int bottom = Math.min(top + middle, thumbnail.height() - margin);
            Place place = densest(new int[] {margin, top, thumbnail.width() - margin, bottom}, width, height, step);
            if (place.edges() > LEAST_INK * width * height * step) {
                return Optional.of(region(place, width, height));
            }
        }
        return Optional.empty();
    }

    /** @param edges steps into ink, not ink itself: a black area has nothing to focus on */
    private record Place(int x, int y, long edges) {}

    private Place densest(int[] area, int width, int height, int step) {
        List<Place> places = new ArrayList<>();
        for (int y = area[1]; y + height <= area[3]; y += Math.max(1, height / 2)) {
            for (int x = area[0]; x + width <= area[2]; x += Math.max(1, width / 2)) {
                places.add(new Place(x, y, edges(new int[] {x, y, x + width, y + height}, step)));
            }
        }
        long most = places.stream().mapToLong(Place::edges).max().orElse(0);
        return places.stream()
                .filter(place -> place.edges() >= ENOUGH * most)
                .findFirst()
                .orElseThrow();
    }

    private long edges(int[] area, int step) {
        long sum = 0;
        for (int y = area[1]; y < area[3]; y++) {
            for (int x = area[0] + 1; x < area[2]; x++) {
                int one = thumbnail.at(x - 1, y);
                int other = thumbnail.at(x, y);
                if (Math.min(one, other) < paper - step) {
                    sum += Math.abs(one - other);
                }
            }
        }
        return sum;
    }

    private Region region(Place place, int width, int height) {
        double w = thumbnail.width();
        double h = thumbnail.height();
        return new Region(place.x() / w, place.y() / h, width / w, height / h);
    }

    private int pixels(double millimetres) {
        return (int) Math.round(millimetres * pixelsPerMm);
    }
}
