package org.korrigo.importer.image.internal.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One directory of a TIFF, or of what EXIF makes of it. Fields of other types than whole numbers and fractions are passed over. */
record TiffDirectory(Map<Integer, double[]> fields) {

    static final int SUBFILE = 254;
    static final int WIDTH = 256;
    static final int HEIGHT = 257;
    static final int BITS = 258;
    static final int COMPRESSION = 259;
    static final int PHOTOMETRIC = 262;
    static final int FILL_ORDER = 266;
    static final int STRIP_OFFSETS = 273;
    static final int ORIENTATION = 274;
    static final int SAMPLES = 277;
    static final int ROWS_PER_STRIP = 278;
    static final int STRIP_BYTES = 279;
    static final int X_RESOLUTION = 282;
    static final int Y_RESOLUTION = 283;
    static final int T6_OPTIONS = 293;
    static final int UNIT = 296;
    static final int TILE_OFFSETS = 324;
    static final int TILE_BYTES = 325;

    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int MOST_VALUES = 1 << 20;

    static Optional<TiffDirectory> first(ByteBuffer tiff) {
        return all(tiff, 1).stream().findFirst();
    }

    /** As many as can be read, up to {@code most}; one that cannot ends the list. */
    static List<TiffDirectory> all(ByteBuffer tiff, int most) {
        List<TiffDirectory> directories = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        try {
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            long offset = Integer.toUnsignedLong(tiff.getInt(4));
            while (offset != 0 && seen.add(offset) && directories.size() < most) {
                int at = Math.toIntExact(offset);
                int entries = Short.toUnsignedInt(tiff.getShort(at));
                directories.add(read(tiff, at + 2, entries));
                offset = Integer.toUnsignedLong(tiff.getInt(at + 2 + 12 * entries));
            }
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            return directories;
        }
        return directories;
    }

    private static TiffDirectory read(ByteBuffer tiff, int start, int entries) {
        Map<Integer, double[]> fields = new HashMap<>();
        for (int i = 0; i < entries; i++) {
            int at = start + 12 * i;
            int type = tiff.getShort(at + 2);
            long count = Integer.toUnsignedLong(tiff.getInt(at + 4));
            int size = type == SHORT ? 2 : type == LONG ? 4 : type == RATIONAL ? 8 : 0;
            if (size > 0 && count > 0 && count <= MOST_VALUES) {
                int values = count * size <= 4 ? at + 8 : Math.toIntExact(Integer.toUnsignedLong(tiff.getInt(at + 8)));
                fields.put(Short.toUnsignedInt(tiff.getShort(at)), values(tiff, values, type, (int) count));
            }
        }
        return new TiffDirectory(fields);
    }

    private static double[] values(ByteBuffer tiff, int start, int type, int count) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = switch (type) {
                case SHORT -> Short.toUnsignedInt(tiff.getShort(start + 2 * i));
                case LONG -> Integer.toUnsignedLong(tiff.getInt(start + 4 * i));
                default ->
                    (double) Integer.toUnsignedLong(tiff.getInt(start + 8 * i))
                            / Integer.toUnsignedLong(tiff.getInt(start + 8 * i + 4));
            };
        }
        return values;
    }

    long value(int tag, long otherwise) {
        double[] values = fields.get(tag);
        return values == null ? otherwise : (long) values[0];
    }

    double[] values(int tag) {
        return fields.getOrDefault(tag, new double[0]);
    }

    Resolution resolution() {
        double inch = value(UNIT, 2) == 2 ? 1 : value(UNIT, 2) == 3 ? 2.54 : 0;
        double[] x = values(X_RESOLUTION);
        double[] y = values(Y_RESOLUTION);
        return x.length == 0 || y.length == 0 ? Resolution.UNKNOWN : Resolution.stated(x[0] * inch, y[0] * inch);
    }
}
