package org.korrigo.reader.pdf.internal.jpeg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the segments of a JPEG up to its first scan. */
final class JpegHeaderParser {

    private static final int[] NATURAL = Zigzag.toNatural();
    private static final int ADOBE_TRANSFORM = 11;

    /** So that every bit of it can be counted by an int. */
    private static final int LONGEST = 200 << 20;

    private final byte[] jpeg;
    private final List<Segment> segments = new ArrayList<>();
    private final int[][] quantisation = new int[4][];
    private final HuffmanTable[] dc = new HuffmanTable[4];
    private final HuffmanTable[] ac = new HuffmanTable[4];
    private int restartInterval;
    private int adobeTransform = -1;

    JpegHeaderParser(byte[] jpeg) {
        this.jpeg = jpeg;
    }

    JpegHeader parse() throws IOException {
        if (jpeg.length > LONGEST) {
            throw new JpegUnsupportedException("The JPEG takes " + jpeg.length + " bytes");
        }
        try {
            readSegments();
            return header();
        } catch (ArrayIndexOutOfBoundsException | IllegalArgumentException e) {
            throw new JpegDamagedException("The header of the JPEG is cut short or contradicts itself");
        }
    }

    private void readSegments() throws IOException {
        if (number(0) != 0xFFD8) {
            throw new JpegDamagedException("The JPEG does not begin as one");
        }
        int position = 2;
        Segment segment;
        do {
            segment = segmentAt(position);
            if (segment.end() > jpeg.length) {
                throw new JpegDamagedException("The JPEG ends in its header");
            }
            segments.add(segment);
            interpret(segment);
            position = segment.end();
        } while (segment.marker() != Segment.START_OF_SCAN);
    }

    private Segment segmentAt(int from) throws JpegDamagedException {
        int position = from;
        if (jpeg[position] != (byte) 0xFF) {
            throw new JpegDamagedException("A JPEG marker is missing");
        }
        while (jpeg[position + 1] == (byte) 0xFF) {
            position++;
        }
        return new Segment(jpeg[position + 1] & 0xFF, position, number(position + 2) + 2);
    }

    private void interpret(Segment segment) throws IOException {
        switch (segment.marker()) {
            case Segment.HUFFMAN_TABLES -> readHuffmanTables(segment);
            case Segment.QUANTISATION_TABLES -> readQuantisationTables(segment);
            case Segment.RESTART_INTERVAL -> restartInterval = number(segment.content());
            case Segment.ADOBE -> readAdobe(segment);
            default -> {
                if (segment.isFrame() && segment.marker() > Segment.EXTENDED) {
                    throw new JpegUnsupportedException("The JPEG is not baseline");
                }
            }
        }
    }

    private void readHuffmanTables(Segment segment) throws JpegDamagedException {
        int at = segment.content();
        while (at < segment.end()) {
            int target = jpeg[at] & 0xFF;
            byte[] counts = Arrays.copyOfRange(jpeg, at + 1, at + 17);
            int total = 0;
            for (byte count : counts) {
                total += count & 0xFF;
            }
            byte[] values = Arrays.copyOfRange(jpeg, at + 17, at + 17 + total);
            boolean isAc = target >> 4 != 0;
            (isAc ? ac : dc)[target & 15] = new HuffmanTable(counts, values, isAc);
            at += 17 + total;
        }
    }

    private void readQuantisationTables(Segment segment) {
        int at = segment.content();
        while (at < segment.end()) {
            int target = jpeg[at++] & 0xFF;
            boolean wide = target >> 4 != 0;
            int[] table = new int[64];
            for (int i = 0; i < 64; i++) {
                table[NATURAL[i]] = wide ? number(at) : jpeg[at] & 0xFF;
                at += wide ? 2 : 1;
            }
            quantisation[target & 15] = table;
        }
    }

    private void readAdobe(Segment segment) {
        boolean isAdobe =
                segment.length() >= 16 && jpeg[segment.content()] == 'A' && jpeg[segment.content() + 1] == 'd';
        if (isAdobe) {
            adobeTransform = jpeg[segment.content() + ADOBE_TRANSFORM] & 0xFF;
        }
    }

    private JpegHeader header() throws IOException {
        int frame = segments.stream()
                .filter(Segment::isFrame)
                .findFirst()
                .orElseThrow(() -> new JpegDamagedException("The JPEG has no frame"))
                .content();
        int height = number(frame + 1);
        int width = number(frame + 3);
        int count = jpeg[frame + 5];
        if (jpeg[frame] != 8 || height == 0 || width == 0) {
            throw new JpegUnsupportedException("The JPEG has " + jpeg[frame] + " bits or no size");
        }
        int scan = segments.get(segments.size() - 1).content();
        if (jpeg[scan] != count || count != 1 && count != 3) {
            throw new JpegUnsupportedException("The JPEG has " + count + " components or several scans");
        }
        List<Component> components = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            components.add(component(frame + 6 + 3 * i, scan + 1 + 2 * i, count));
        }
        return new JpegHeader(
                width,
                height,
                List.copyOf(components),
                restartInterval,
                List.copyOf(segments),
                isLuminance(components));
    }

    /** A picture of one component has blocks of its own: its sampling factors mean nothing. */
    private Component component(int inFrame, int inScan, int count) throws IOException {
        int sampling = jpeg[inFrame + 1] & 0xFF;
        int tables = jpeg[inScan + 1] & 0xFF;
        int[] steps = quantisation[jpeg[inFrame + 2]];
        HuffmanTable dcTable = dc[tables >> 4];
        HuffmanTable acTable = ac[tables & 15];
        boolean sameOrder = jpeg[inFrame] == jpeg[inScan];
        if (steps == null || dcTable == null || acTable == null || sampling >> 4 == 0 || (sampling & 15) == 0) {
            throw new JpegDamagedException("The JPEG lacks a table");
        }
        if (!sameOrder || sampling >> 4 > 4 || (sampling & 15) > 4) {
            throw new JpegUnsupportedException("The JPEG has an uncommon sampling");
        }
        return new Component(
                jpeg[inFrame] & 0xFF,
                count == 1 ? 1 : sampling >> 4,
                count == 1 ? 1 : sampling & 15,
                steps,
                dcTable,
                acTable);
    }

    private boolean isLuminance(List<Component> components) {
        boolean named = components.size() == 3
                && components.get(0).id() == 'R'
                && components.get(1).id() == 'G'
                && components.get(2).id() == 'B';
        return components.size() == 1 || adobeTransform != 0 && !named;
    }

    private int number(int at) {
        return (jpeg[at] & 0xFF) << 8 | jpeg[at + 1] & 0xFF;
    }
}
