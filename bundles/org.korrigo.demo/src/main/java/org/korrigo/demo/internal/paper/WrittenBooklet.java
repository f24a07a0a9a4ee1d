package org.korrigo.demo.internal.paper;

import java.io.IOException;
import java.util.List;
import org.korrigo.demo.internal.hand.Hand;
import org.korrigo.demo.internal.hand.Pen;

/**
 * What a student made of one paper.
 *
 * @param written the identity on it, in the order of {@link org.korrigo.demo.TrueBooklet#written}
 * @param pages 4, or 8 with an extra sheet
 */
public record WrittenBooklet(int number, int pages, List<String> written, Hand hand, long seed) {

    private static final double DIGIT_HEIGHT = 4.8;

    public WrittenBooklet {
        written = List.copyOf(written);
    }

    /** The pen on one page, always with the same tremor there. */
    Pen penOn(int page) throws IOException {
        return new Handwriting(number, hand, seed).penOn(page);
    }

    /** The pen in the number boxes of one page, where everybody writes larger. */
    Pen digitPenOn(int page) throws IOException {
        return new Handwriting(number, hand.withDigits(DIGIT_HEIGHT), seed).penOn(page, 1);
    }
}
