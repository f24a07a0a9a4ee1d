package org.korrigo.split.standard.internal.assembly;

/**
 * What each oddity of a booklet weighs. The batch is cut where the sum is least: only the order of the weights matters, not their
 * size. A page that is missing is odder than pages out of order, and that is odder than a blank or a repeated page.
 */
final class Cost {

    /** On a form that prints nothing every page looks like this one. */
    static final int ORDINARY_PAGE_LEFT_OVER = 200;

    /** A duplex scanner delivers both sides of a sheet one behind the other: odder than two sides that are missing. */
    static final int SHEET_TORN_APART = 45;

    static final int MISSING_SIDE = 20;
    static final int PAGE_LEFT_OVER = 15;
    static final int UNKNOWN_PAGE_TAKEN = 10;
    static final int OUT_OF_ORDER = 10;
    static final int REPEAT_TAKEN = 10;
    static final int BLANK_PAGE_TAKEN = 5;
    static final int BLANK_PAGE_AMONG_OTHERS = 2;
    static final int REPEAT_LEFT_OUT = 1;

    private Cost() {}
}
