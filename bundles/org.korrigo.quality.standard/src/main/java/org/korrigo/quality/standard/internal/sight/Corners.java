package org.korrigo.quality.standard.internal.sight;

import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageSize;

/** Corners of the sheet that are not on the scan: folded over, torn off, or beyond the scanner's edge. */
public final class Corners {

    /** Scanners draw a shadow along the edges of the sheet: what is nearer to the edge is not looked at. */
    private static final double EDGE_MM = 2.5;
    /** A sheet that lies askew shows long wedges of background beside it; a missing corner is short both ways. */
    private static final double LONGEST_MM = 80;

    private static final double SHORTEST_MM = 2.5;
    private static final double BEYOND_MM = 5;
    private static final double FILLED = 0.8;
    private static final double EMPTY = 0.5;
    private static final int DARKER = 40;
    private static final int BRIGHTER = 14;

    private final GreyImage thumbnail;
    private final int paper;
    private final double pixelsPerMm;
    private final int edge;

    public Corners(GreyImage thumbnail, int paper, PageSize size) {
        this.thumbnail = thumbnail;
        this.paper = paper;
        this.pixelsPerMm = thumbnail.width() / size.widthMm();
        this.edge = (int) Math.round(EDGE_MM * pixelsPerMm);
    }

    /** The shorter leg of the largest missing triangle, in millimetres; 0 when all four corners are there. */
    public double largestMissingMm() {
        double largest = 0;
        for (int corner = 0; corner < 4; corner++) {
            largest = Math.max(largest, missing(new Corner(corner % 2 == 1, corner / 2 == 1)));
        }
        return largest;
    }

    private record Corner(boolean right, boolean bottom) {}

    private double missing(Corner corner) {
        int along = run(corner, 1, 0);
        int down = run(corner, 0, 1);
        double shorter = Math.min(along, down) / pixelsPerMm;
        double longer = Math.max(along, down) / pixelsPerMm;
        if (shorter < SHORTEST_MM || longer > LONGEST_MM) {
            return 0;
        }
        int beyond = (int) Math.ceil(BEYOND_MM * pixelsPerMm);
        boolean isTriangle = share(corner, new int[] {0, 0}, new int[] {along, down}) > FILLED
                && share(corner, new int[] {along + 1, down + 1}, new int[] {along + beyond, down + beyond}) < EMPTY;
        return isTriangle ? shorter + 2 * EDGE_MM : 0;
    }

    private int run(Corner corner, int stepX, int stepY) {
        int length = stepX == 1 ? thumbnail.width() : thumbnail.height();
        int i = 0;
        while (i < length && isOff(corner, i * stepX, i * stepY)) {
            i++;
        }
        return i;
    }

    /** Of the pixels between two triangles at a corner, that of them which is not paper. */
    private double share(Corner corner, int[] from, int[] to) {
        int off = 0;
        int all = 0;
        for (int y = 0; y < to[1]; y++) {
            for (int x = 0; x < to[0]; x++) {
                if (inside(x, y, to) && !(from[0] > 0 && inside(x, y, from))) {
                    all++;
                    off += isOff(corner, x, y) ? 1 : 0;
                }
            }
        }
        return all == 0 ? 0 : (double) off / all;
    }

    private static boolean inside(int x, int y, int[] legs) {
        return (double) x / legs[0] + (double) y / legs[1] < 1;
    }

    private boolean isOff(Corner corner, int fromSide, int fromEnd) {
        int x = fromSide + edge;
        int y = fromEnd + edge;
        if (x >= thumbnail.width() || y >= thumbnail.height()) {
            return false;
        }
        int luma = thumbnail.at(
                corner.right() ? thumbnail.width() - 1 - x : x, corner.bottom() ? thumbnail.height() - 1 - y : y);
        return luma < paper - DARKER || luma > paper + BRIGHTER;
    }
}
