package org.korrigo.split.standard.internal.anchor;

import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.PageSize;

/**
 * How far the print of a scan may lie from where the layout has it.
 *
 * @param skew radians either way
 * @param shiftMm either way
 * @param scale share by which it may be smaller or larger
 */
public record Tolerance(double skew, double shiftMm, double scale) {

    /** Feeders turn a sheet by up to 2 degrees; beyond 3 it jams. */
    private static final double SKEW_DEGREES = 2.5;
    /** Guides and printers' margins together. */
    private static final double SHIFT_MM = 2.0;
    /** Photocopied forms and scanners' feed rates are off by a percent or so. */
    private static final double SCALE = 0.015;

    public static Tolerance of(Options options) throws PluginException {
        return new Tolerance(
                Math.toRadians(options.decimal("max-skew-degrees", SKEW_DEGREES)),
                options.decimal("max-shift-mm", SHIFT_MM),
                SCALE);
    }

    /** How far a point may lie sideways from its place, when the sheet turned about its middle. */
    public double sideways(PageSize sheet, double x, double y) {
        return skew * Math.abs(y - sheet.heightMm() / 2) + scale * Math.abs(x - sheet.widthMm() / 2) + shiftMm;
    }

    /** How far a point may lie above or below its place. */
    public double upOrDown(PageSize sheet, double x, double y) {
        return skew * Math.abs(x - sheet.widthMm() / 2) + scale * Math.abs(y - sheet.heightMm() / 2) + shiftMm;
    }
}
