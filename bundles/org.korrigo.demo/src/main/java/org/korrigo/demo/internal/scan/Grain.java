package org.korrigo.demo.internal.scan;

import java.util.Random;

/**
 * Two tiles of noise, since a random number for each pixel would cost more than all the rest.
 *
 * @param cloud the smooth texture of paper, 256 rows of 256 values, about -6 to 6
 * @param sensor bell-shaped noise, 65536 values, -7 to 7
 */
record Grain(byte[] cloud, byte[] sensor) {

    /** Side of the cloud tile, a power of two. */
    static final int SIDE = 256;

    /** What keeps an index within the sensor noise. */
    static final int SENSOR_MASK = (1 << 16) - 1;

    private static final int FIXED_POINT = 64;
    private static final int ROUGHNESS = 20;

    static Grain draw(Random random) {
        int most = ROUGHNESS * FIXED_POINT;
        int[] noise = random.ints(SIDE * SIDE, -most, most + 1).toArray();
        for (int pass = 0; pass < 2; pass++) {
            noise = smooth(smooth(noise, 1), SIDE);
        }
        byte[] cloud = new byte[SIDE * SIDE];
        for (int i = 0; i < noise.length; i++) {
            cloud[i] = (byte) Math.max(-6, Math.min(6, noise[i] / FIXED_POINT));
        }
        byte[] sensor = new byte[SENSOR_MASK + 1];
        for (int i = 0; i < sensor.length; i++) {
            sensor[i] = bell(random.nextInt());
        }
        return new Grain(cloud, sensor);
    }

    private static int[] smooth(int[] noise, int step) {
        int[] smoothed = new int[noise.length];
        for (int i = 0; i < noise.length; i++) {
            int sum = 0;
            for (int k = -2; k <= 2; k++) {
                sum += noise[(i + k * step) & (noise.length - 1)];
            }
            smoothed[i] = sum / 5;
        }
        return smoothed;
    }

    private static byte bell(int bits) {
        int sum = (bits & 31) + (bits >>> 8 & 31) + (bits >>> 16 & 31) + (bits >>> 24 & 31);
        return (byte) ((sum >> 3) - 7);
    }
}
