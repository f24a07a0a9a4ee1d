package org.korrigo.reader.pdf.internal.jpeg;

/**
 * A marker segment of a JPEG.
 *
 * @param offset of the marker in the file
 * @param length with the marker
 */
record Segment(int marker, int offset, int length) {

    static final int BASELINE = 0xC0;
    static final int EXTENDED = 0xC1;
    static final int HUFFMAN_TABLES = 0xC4;
    static final int START_OF_IMAGE = 0xD8;
    static final int END_OF_IMAGE = 0xD9;
    static final int START_OF_SCAN = 0xDA;
    static final int QUANTISATION_TABLES = 0xDB;
    static final int RESTART_INTERVAL = 0xDD;
    static final int JFIF = 0xE0;
    static final int EXIF = 0xE1;
    static final int ADOBE = 0xEE;

    int content() {
        return offset + 4;
    }

    int end() {
        return offset + length;
    }

    boolean isFrame() {
        return marker >= BASELINE && marker <= 0xCF && marker != HUFFMAN_TABLES && marker != 0xC8 && marker != 0xCC;
    }
}
