package org.korrigo.reader.pdf.internal.jpeg;

/**
 * One colour component of a JPEG.
 *
 * @param id as written in the file
 * @param horizontal blocks side by side in an MCU
 * @param vertical blocks one above the other in an MCU
 * @param quantisation in natural order, not zigzag
 */
record Component(int id, int horizontal, int vertical, int[] quantisation, HuffmanTable dc, HuffmanTable ac) {

    int blocks() {
        return horizontal * vertical;
    }
}
