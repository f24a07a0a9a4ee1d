package org.korrigo.reader.pdf.internal.jpeg;

import java.util.List;

/**
 * What precedes the entropy-coded data of a baseline JPEG with one scan.
 *
 * @param restartInterval in MCUs; 0 for none
 * @param segments all of them, in order, the start of scan last
 * @param luminance whether the first component is the luminance (grey or YCbCr, not RGB)
 */
record JpegHeader(
        int width,
        int height,
        List<Component> components,
        int restartInterval,
        List<Segment> segments,
        boolean luminance) {

    int mcuWidth() {
        return 8 * components.stream().mapToInt(Component::horizontal).max().orElseThrow();
    }

    int mcuHeight() {
        return 8 * components.stream().mapToInt(Component::vertical).max().orElseThrow();
    }

    int mcusPerRow() {
        return (width + mcuWidth() - 1) / mcuWidth();
    }

    int mcuRows() {
        return (height + mcuHeight() - 1) / mcuHeight();
    }

    int scanStart() {
        return segments.get(segments.size() - 1).end();
    }

    int blocksPerMcu() {
        return components.stream().mapToInt(Component::blocks).sum();
    }

    boolean isFirstComponentFull() {
        Component first = components.get(0);
        return first.horizontal() * 8 == mcuWidth() && first.vertical() * 8 == mcuHeight();
    }
}
