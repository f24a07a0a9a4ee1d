package org.korrigo.demo.internal.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.korrigo.demo.internal.paper.Box;

/** Where on a page there is room to write. */
final class FreeSpace {

    private static final double ROW_MM = 4;
    private static final double MARGIN_MM = 2;
    private static final double NARROWEST_MM = 30;
    private static final double LOWEST_MM = 12;

    private FreeSpace() {}

    /** From top to bottom, the widest room between the obstacles: rows of one width are one block. */
    static List<Box> in(Box area, List<Box> obstacles) {
        List<Box> around = obstacles.stream().map(box -> box.grown(MARGIN_MM)).toList();
        List<Box> blocks = new ArrayList<>();
        for (double y = area.y(); y + ROW_MM <= area.bottom(); y += ROW_MM) {
            widest(new Box(area.x(), y, area.width(), ROW_MM), around).ifPresent(row -> append(blocks, row));
        }
        return blocks.stream().filter(block -> block.height() >= LOWEST_MM).toList();
    }

    private static void append(List<Box> blocks, Box row) {
        Box last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        boolean goesOn = last != null
                && Math.abs(last.bottom() - row.y()) < 0.1
                && Math.abs(last.x() - row.x()) < 0.1
                && Math.abs(last.right() - row.right()) < 0.1;
        if (goesOn) {
            blocks.set(blocks.size() - 1, new Box(last.x(), last.y(), last.width(), last.height() + row.height()));
        } else {
            blocks.add(row);
        }
    }

    private static Optional<Box> widest(Box row, List<Box> obstacles) {
        List<Box> free = List.of(row);
        for (Box obstacle : obstacles) {
            free = free.stream()
                    .flatMap(part -> without(part, obstacle).stream())
                    .toList();
        }
        return free.stream().filter(part -> part.width() >= NARROWEST_MM).max(Comparator.comparingDouble(Box::width));
    }

    private static List<Box> without(Box part, Box obstacle) {
        if (!part.meets(obstacle)) {
            return List.of(part);
        }
        List<Box> left = new ArrayList<>();
        if (obstacle.x() > part.x()) {
            left.add(new Box(part.x(), part.y(), obstacle.x() - part.x(), part.height()));
        }
        if (obstacle.right() < part.right()) {
            left.add(new Box(obstacle.right(), part.y(), part.right() - obstacle.right(), part.height()));
        }
        return left;
    }
}
