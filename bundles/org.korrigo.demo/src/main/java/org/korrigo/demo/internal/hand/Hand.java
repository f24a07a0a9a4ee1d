package org.korrigo.demo.internal.hand;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * How one student writes.
 *
 * @param fontName the font that imitates the hand
 * @param capitals height of capital letters in millimetres
 * @param ink grey of the pen, 0 black to 255 white
 */
public record Hand(String fontName, Typeface typeface, double capitals, int ink) {

    private static final int DARKEST_PEN = 25;
    private static final int LIGHTEST_PEN = 95;

    /** Chooses a hand whose font knows every character of the texts. */
    public static Hand choose(TypefaceCase fonts, Collection<String> texts, Random random) throws IOException {
        List<String> names = new ArrayList<>(TypefaceCase.HANDS);
        Collections.shuffle(names, random);
        double capitals = 2.9 + 1.1 * random.nextDouble();
        int ink = DARKEST_PEN + random.nextInt(LIGHTEST_PEN - DARKEST_PEN);
        for (String name : names) {
            Typeface typeface = fonts.regular(name);
            if (texts.stream().allMatch(typeface::covers)) {
                return new Hand(name, typeface, capitals, ink);
            }
        }
        throw new IllegalArgumentException("No hand writes all of " + texts);
    }

    /** The same hand writing capitals of a given height in millimetres. */
    public Hand withCapitals(double height) {
        return new Hand(fontName, typeface, height, ink);
    }

    /** The same hand writing digits of a given height in millimetres. */
    public Hand withDigits(double height) throws IOException {
        double em = height / typeface.outline('8').getBounds2D().getHeight();
        return new Hand(fontName, typeface, em * typeface.capitalHeight(), ink);
    }
}
