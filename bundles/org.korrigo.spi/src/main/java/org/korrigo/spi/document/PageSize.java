package org.korrigo.spi.document;

/** The size of a page in millimetres, as it is displayed. */
public record PageSize(double widthMm, double heightMm) {

    private static final double WIDER_THAN_HIGH = 1.2;

    /** Whether two portrait pages lie side by side on it, as on an unfolded A3 sheet. */
    public boolean isSpread() {
        return widthMm > heightMm * WIDER_THAN_HIGH;
    }
}
