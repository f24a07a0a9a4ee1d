package org.korrigo.domain.job;

/**
 * Which of two waiting jobs goes first, 0 to 99. Indexing goes before all, for it takes a moment and lets people see their pages; then
 * the smaller batch goes before the larger one, whichever step it is at; within a batch, what comes earlier in the pipeline.
 */
public final class JobPriority {

    /** For jobs whose size nobody told. */
    public static final int UNKNOWN = -1;

    public static final int LOWEST = 0;
    public static final int HIGHEST = 99;

    private static final int INDEX = 95;
    private static final int MIDDLE = 60;
    private static final int STEP = 10;
    private static final int BEFORE_THE_NEXT_STEP = 5;
    /** Pages of a batch above which it goes behind smaller ones, each time by one step. */
    private static final int[] SIZES = {20, 50, 100, 200, 500, 1000, 2000};

    private static final int SMALLEST = 80;

    /** A split of more than a hundred pages has less. */
    static final int SHORT_SPLIT = SMALLEST - 2 * STEP;

    private JobPriority() {}

    /** @param pages of the batch that the job belongs to, or {@link #UNKNOWN} */
    public static int of(JobKind kind, int pages) {
        return switch (kind) {
            case INDEX -> INDEX;
            case SPLIT -> bySize(pages) + BEFORE_THE_NEXT_STEP;
            default -> bySize(pages);
        };
    }

    private static int bySize(int pages) {
        if (pages < 0) {
            return MIDDLE;
        }
        int priority = SMALLEST;
        for (int size : SIZES) {
            priority -= pages > size ? STEP : 0;
        }
        return priority;
    }
}
