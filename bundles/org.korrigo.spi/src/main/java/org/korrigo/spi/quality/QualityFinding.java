package org.korrigo.spi.quality;

/**
 * One thing that is wrong with a scanned page, with the figure behind it.
 *
 * @param code stable, {@code [a-z][a-z0-9-]*}: {@code blurred}, {@code cut}, {@code low-resolution}, {@code too-light}, {@code too-dark},
 *     {@code skewed}; a check may add its own
 * @param measured what was found, in a unit that belongs to the code, for example dots an inch
 * @param limit what the figure should have kept to, in the same unit
 * @param detail one English sentence without a pupil's data
 */
public record QualityFinding(String code, Level level, double measured, double limit, String detail) {

    /** How bad it is. */
    public enum Level {
        /** Worth a look: it is shown and stops nothing. */
        ORANGE,
        /** Unfit to be marked: the copy waits until a person accepts it or scans it again. */
        RED
    }

    public QualityFinding {
        if (!Double.isFinite(measured) || !Double.isFinite(limit)) {
            throw new IllegalArgumentException("Measured " + measured + ", limit " + limit);
        }
    }
}
