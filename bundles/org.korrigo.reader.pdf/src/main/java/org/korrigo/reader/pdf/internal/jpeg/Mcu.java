package org.korrigo.reader.pdf.internal.jpeg;

/** One MCU during a walk: where its blocks lie in the entropy-coded data, and their DC values. Written by the walk alone. */
final class Mcu {

    int x;
    int y;

    /** By block: first bit, first bit of the AC coefficients, bit after the last one, DC value. */
    final int[] start;

    final int[] acStart;
    final int[] end;
    final int[] dc;

    /** By component: the DC value from which the first block of this MCU differs. */
    final int[] predicted;

    Mcu(JpegHeader header) {
        int blocks = header.blocksPerMcu();
        start = new int[blocks];
        acStart = new int[blocks];
        end = new int[blocks];
        dc = new int[blocks];
        predicted = new int[header.components().size()];
    }

    int firstBit() {
        return start[0];
    }

    int lastBit() {
        return end[end.length - 1];
    }
}
