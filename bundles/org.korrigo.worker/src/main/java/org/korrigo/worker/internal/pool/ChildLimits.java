package org.korrigo.worker.internal.pool;

/**
 * What a child may take from the system, over its whole life.
 *
 * @param cpuSeconds of processor time; it is replaced when half of them are used up
 * @param fileMebibytes that any one file it writes may grow to
 * @param openFiles at a time
 */
public record ChildLimits(int cpuSeconds, int fileMebibytes, int openFiles) {

    public static final ChildLimits USUAL = new ChildLimits(3600, 2048, 1024);

    /** Native libraries and their threads need addresses, though little memory. */
    private static final long NATIVE_KIBIBYTES = 6L << 20;

    /** POSIX counts files in these. */
    private static final int BLOCKS_PER_MEBIBYTE = (1 << 20) / 512;

    public ChildLimits {
        if (cpuSeconds < 1 || fileMebibytes < 1 || openFiles < 1) {
            throw new IllegalArgumentException("A child cannot live on less than nothing");
        }
    }

    /**
     * Shell commands that limit the shell and whatever it becomes. A limit that is lower already stays so. When memory is short, the
     * system ends a child first.
     */
    String script(int heapMegabytes) {
        long addressSpace = NATIVE_KIBIBYTES + heapMegabytes * 1024L;
        return "{ ulimit -c 0; ulimit -t " + cpuSeconds + "; ulimit -f " + (long) fileMebibytes * BLOCKS_PER_MEBIBYTE
                + "; ulimit -v " + addressSpace + "; ulimit -n " + openFiles
                + "; echo 700 > /proc/self/oom_score_adj; } 2>/dev/null; ";
    }
}
