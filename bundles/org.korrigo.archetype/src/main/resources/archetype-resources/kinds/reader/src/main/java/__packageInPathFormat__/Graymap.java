package ${package};

/**
 * Where a picture lies in its file.
 *
 * @param most the sample that means white
 * @param offset of the first sample
 */
record Graymap(int width, int height, int most, long offset) {

    /** Samples above 255 take two bytes, the high one first. */
    int sampleBytes() {
        return most > 255 ? 2 : 1;
    }

    /** Of the samples, in bytes. */
    long length() {
        return (long) width * height * sampleBytes();
    }

    /** 0 black to 255 white. @param row of samples */
    int grey(byte[] row, int x) {
        int sample = row[x * sampleBytes()] & 0xFF;
        if (sampleBytes() == 2) {
            sample = sample << 8 | row[2 * x + 1] & 0xFF;
        }
        return (Math.min(sample, most) * 255 + most / 2) / most;
    }
}
