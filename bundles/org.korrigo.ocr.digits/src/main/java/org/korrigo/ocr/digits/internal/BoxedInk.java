package org.korrigo.ocr.digits.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The writing inside the boxes of a row, without pieces of the frame. */
final class BoxedInk {
    private static final double SMALLEST_PIECE = 0.08;
    private static final double LOWEST_DIGIT = 0.2;
    private static final double SLIVER_OF_PITCH = 0.08;

    private final Mask ink;
    private final BoxRow row;
    private final boolean[] seen;

    BoxedInk(Mask ink, BoxRow row) {
        this.ink = ink;
        this.row = row;
        this.seen = new boolean[ink.ink().length];
    }

    /** The writing of each box, cut tight; empty where nothing is written. */
    List<Optional<Mask>> boxes(int cells) {
        List<List<Patch>> boxes = new ArrayList<>();
        for (int cell = 0; cell < cells; cell++) {
            boxes.add(new ArrayList<>());
        }
        for (int start = 0; start < seen.length; start++) {
            int box = ink.ink()[start] ? row.box(start % ink.width(), start / ink.width()) : -1;
            if (box >= 0 && box < cells && !seen[start]) {
                boxes.get(box).add(flood(start, box));
            }
        }
        return boxes.stream().map(this::digit).toList();
    }

    private Patch flood(int start, int box) {
        Patch patch = new Patch();
        Deque<Integer> open = new ArrayDeque<>();
        seen[start] = true;
        open.push(start);
        while (!open.isEmpty()) {
            int pixel = open.pop();
            int x = pixel % ink.width();
            int y = pixel / ink.width();
            patch.add(x, y);
            for (int i = 0; i < 9; i++) {
                visit(x + i % 3 - 1, y + i / 3 - 1, box, open);
            }
        }
        return patch;
    }

    private void visit(int x, int y, int box, Deque<Integer> open) {
        int pixel = y * ink.width() + x;
        if (ink.at(x, y) && !seen[pixel] && row.box(x, y) == box) {
            seen[pixel] = true;
            open.push(pixel);
        }
    }

    private Optional<Mask> digit(List<Patch> patches) {
        int largest = patches.stream().mapToInt(Patch::area).max().orElse(0);
        List<Patch> kept = patches.stream()
                .filter(patch -> patch.area() >= SMALLEST_PIECE * largest)
                .filter(patch -> !sliver(patch))
                .toList();
        Patch whole = new Patch();
        kept.forEach(whole::add);
        boolean written = whole.area() > 0 && whole.height() >= LOWEST_DIGIT * row.height();
        return written ? Optional.of(whole.mask()) : Optional.empty();
    }

    /** What is left of a printed line stands straight at the side of its box. */
    private boolean sliver(Patch patch) {
        double narrow = SLIVER_OF_PITCH * row.pitch();
        double place = (row.tilt().across(patch.middleX(), patch.middleY()) - row.left()) / row.pitch();
        double toLine = Math.abs(place - Math.rint(place)) * row.pitch();
        boolean upright = patch.width() <= narrow && toLine < row.line() + 2 * narrow;
        return upright || patch.height() <= narrow && patch.width() > 3 * narrow;
    }
}
