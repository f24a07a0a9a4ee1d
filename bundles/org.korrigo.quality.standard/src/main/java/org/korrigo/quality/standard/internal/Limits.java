package org.korrigo.quality.standard.internal;

import java.util.Locale;
import java.util.Optional;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.quality.QualityFinding;
import org.korrigo.spi.quality.QualityFinding.Level;

/**
 * What a scan must keep to. Chosen where sound scans of 137 pages, at 200 and 300 dpi, keep a clear distance: their edges are 0.08 to
 * 0.38 mm wide, their contrast is 0.55 or more, their skew 1.5 degrees at most.
 */
final class Limits {

    /** An edge cannot be narrower than its pixels let it be: coarse scans are told by their resolution. */
    private static final double SHARP_PIXELS = 3.2;

    private final double[] dpi;
    private final double[] edge;
    private final double[] contrast;
    private final double[] paper;
    private final double[] skew;
    private final double[] corner;

    Limits(Options options) throws PluginException {
        dpi = pair(options, "dpi", 190, 130);
        edge = pair(options, "edge", 0.45, 0.65);
        contrast = pair(options, "contrast", 0.35, 0.17);
        paper = pair(options, "paper", 150, 105);
        skew = pair(options, "skew", 4, 8);
        corner = pair(options, "corner", 8.5, 15);
    }

    private static double[] pair(Options options, String key, double orange, double red) throws PluginException {
        return new double[] {options.decimal("orange-" + key, orange), options.decimal("red-" + key, red)};
    }

    Optional<QualityFinding> resolution(double measured) {
        return atLeast(dpi, measured, "low-resolution", "The scan has %.0f dots an inch; %.0f are expected.");
    }

    Optional<QualityFinding> brightness(double measured) {
        return atLeast(paper, measured, "too-dark", "The paper has the brightness %.0f of 255; %.0f are expected.");
    }

    Optional<QualityFinding> contrast(double measured) {
        return atLeast(contrast, measured, "too-light", "The ink stands out by %.2f of the paper; %.2f are expected.");
    }

    Optional<QualityFinding> skew(double degrees) {
        return atMost(skew, Math.abs(degrees), "skewed", "The writing is turned by %.1f degrees; %.1f are accepted.");
    }

    Optional<QualityFinding> corner(double millimetres) {
        return atMost(corner, millimetres, "cut", "A corner of %.1f mm is missing or folded; %.1f mm are accepted.");
    }

    /** @param pixelMm size of a pixel in millimetres */
    Optional<QualityFinding> edge(double millimetres, double pixelMm) {
        double coarse = Math.max(1, SHARP_PIXELS * pixelMm / edge[0]);
        double[] reachable = {edge[0] * coarse, edge[1] * coarse};
        return atMost(reachable, millimetres, "blurred", "The edges of ink are %.2f mm wide; %.2f mm are accepted.");
    }

    boolean isRedContrast(double measured) {
        return measured < contrast[1];
    }

    boolean isBlurred(double millimetres) {
        return millimetres > edge[0];
    }

    private static Optional<QualityFinding> atLeast(double[] pair, double measured, String code, String sentence) {
        return measured >= pair[0]
                ? Optional.empty()
                : Optional.of(finding(code, measured < pair[1] ? Level.RED : Level.ORANGE, measured, pair, sentence));
    }

    private static Optional<QualityFinding> atMost(double[] pair, double measured, String code, String sentence) {
        return measured <= pair[0]
                ? Optional.empty()
                : Optional.of(finding(code, measured > pair[1] ? Level.RED : Level.ORANGE, measured, pair, sentence));
    }

    private static QualityFinding finding(String code, Level level, double measured, double[] pair, String sentence) {
        double limit = level == Level.RED ? pair[1] : pair[0];
        return new QualityFinding(code, level, measured, limit, String.format(Locale.ROOT, sentence, measured, limit));
    }
}
