package org.korrigo.demo.internal.paper;

import java.io.IOException;
import org.korrigo.demo.internal.Seeds;
import org.korrigo.demo.internal.hand.Hand;
import org.korrigo.demo.internal.hand.Pen;

/**
 * One student's writing on one paper: at the same place always with the same tremor.
 *
 * @param booklet number of the paper
 */
public record Handwriting(int booklet, Hand hand, long seed) {

    /** @param place page, and what else tells one piece of writing from another */
    public Pen penOn(long... place) throws IOException {
        long[] subject = new long[place.length + 1];
        subject[0] = booklet;
        System.arraycopy(place, 0, subject, 1, place.length);
        return new Pen(hand, Seeds.random(seed, subject));
    }

    /** The same student writing larger or smaller. */
    public Handwriting with(Hand otherSize) {
        return new Handwriting(booklet, otherSize, seed);
    }
}
