package org.korrigo.demo.internal.hand;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.Random;

/** Writes words with the unsteadiness of a hand: letters, words and lines each wander a little. Lengths in millimetres. */
public final class Pen {

    private final Hand hand;
    private final Random random;
    private final double emSize;

    public Pen(Hand hand, Random random) throws IOException {
        this.hand = hand;
        this.random = random;
        this.emSize = hand.capitals() / hand.typeface().capitalHeight();
    }

    public int ink() {
        return hand.ink();
    }

    /** Length of a text, give or take a twentieth. */
    public double width(String text) throws IOException {
        double width = 0;
        for (int character : text.codePoints().toArray()) {
            width += advance(character);
        }
        return width * emSize;
    }

    /** In ems; some fonts have a narrower space than people leave. */
    private double advance(int character) throws IOException {
        double advance = hand.typeface().advance(character);
        return character == ' ' ? Math.max(advance, 0.5 * hand.typeface().capitalHeight()) : advance;
    }

    /** Chance decides with this probability. */
    public boolean perhaps(double probability) {
        return random.nextDouble() < probability;
    }

    /** A number between the bounds. */
    public double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    /** The strokes of a line of writing. */
    public Shape write(String text, Point2D start) throws IOException {
        Path2D strokes = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double slope = Math.toRadians(0.35 * random.nextGaussian());
        double x = 0;
        for (String word : text.split("(?<= )")) {
            double size = emSize * (1 + 0.03 * random.nextGaussian());
            AffineTransform place = new AffineTransform();
            place.translate(start.getX() + x, start.getY() + x * Math.tan(slope) + 0.2 * random.nextGaussian());
            place.rotate(slope + Math.toRadians(0.7 * random.nextGaussian()));
            place.scale(size, size);
            x += size * writeWord(strokes, word, place);
        }
        return strokes;
    }

    private double writeWord(Path2D strokes, String word, AffineTransform place) throws IOException {
        double x = 0;
        for (int character : word.codePoints().toArray()) {
            AffineTransform letter = new AffineTransform(place);
            letter.translate(x, 0.015 * random.nextGaussian());
            letter.rotate(Math.toRadians(1.3 * random.nextGaussian()));
            strokes.append(letter.createTransformedShape(hand.typeface().outline(character)), false);
            x += advance(character);
        }
        return x;
    }
}
