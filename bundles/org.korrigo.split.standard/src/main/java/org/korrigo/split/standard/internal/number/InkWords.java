package org.korrigo.split.standard.internal.number;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds groups of characters in ink: connected strokes of a character's size that stand side by side. */
final class InkWords {

    /** Page numbers are printed between 7 and 16 points: digits of 1.7 to 4 mm, and some room for scale and blur. */
    private static final double LEAST_HEIGHT_MM = 1.3;

    private static final double MOST_HEIGHT_MM = 5.5;
    /** Between the characters of {@code 1 / 4} in large print. */
    private static final double GAP_MM = 2.5;

    private final Ink ink;
    private final double pixelsPerMm;
    private final boolean[] seen;

    private InkWords(Ink ink, double pixelsPerMm) {
        this.ink = ink;
        this.pixelsPerMm = pixelsPerMm;
        this.seen = new boolean[ink.width() * ink.height()];
    }

    static List<Box> in(Ink ink, double pixelsPerMm) {
        InkWords words = new InkWords(ink, pixelsPerMm);
        return words.joined(words.characters());
    }

    private List<Box> characters() {
        List<Box> characters = new ArrayList<>();
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                if (ink.at(x, y) && !seen[y * ink.width() + x]) {
                    Box stroke = stroke(x, y);
                    if (isCharacter(stroke)) {
                        characters.add(stroke);
                    }
                }
            }
        }
        return characters;
    }

    private boolean isCharacter(Box box) {
        boolean cut = box.left() == 0 || box.top() == 0 || box.right() == ink.width() || box.bottom() == ink.height();
        double height = box.height() / pixelsPerMm;
        return !cut
                && height >= LEAST_HEIGHT_MM
                && height <= MOST_HEIGHT_MM
                && box.width() / pixelsPerMm <= MOST_HEIGHT_MM;
    }

    private Box stroke(int startX, int startY) {
        Deque<int[]> open = new ArrayDeque<>();
        Box box = new Box(startX, startY, startX + 1, startY + 1);
        open.push(new int[] {startX, startY});
        seen[startY * ink.width() + startX] = true;
        while (!open.isEmpty()) {
            int[] at = open.pop();
            box = box.with(new Box(at[0], at[1], at[0] + 1, at[1] + 1));
            for (int i = 0; i < 9; i++) {
                int x = at[0] + i % 3 - 1;
                int y = at[1] + i / 3 - 1;
                if (ink.at(x, y) && !seen[y * ink.width() + x]) {
                    seen[y * ink.width() + x] = true;
                    open.push(new int[] {x, y});
                }
            }
        }
        return box;
    }

    private List<Box> joined(List<Box> characters) {
        List<Box> words = new ArrayList<>(characters);
        for (int i = 0; i < words.size(); i++) {
            for (int k = i + 1; k < words.size(); k++) {
                if (words.get(i).joins(words.get(k), GAP_MM * pixelsPerMm)) {
                    words.set(i, words.get(i).with(words.remove(k)));
                    // the larger word may reach what the smaller one did not
                    k = i;
                }
            }
        }
        return words;
    }
}
