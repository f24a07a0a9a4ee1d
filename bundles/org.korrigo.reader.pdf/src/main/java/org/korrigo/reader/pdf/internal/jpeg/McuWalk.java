package org.korrigo.reader.pdf.internal.jpeg;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Walks the entropy-coded data of a baseline JPEG without an inverse DCT: codes are read, values are skipped, DC values are summed
 * up. Data that runs out, that is left over or that has impossible codes is damaged: libraries would show grey or shifted bars.
 */
final class McuWalk {

    private static final int COEFFICIENTS = 64;
    private static final int LARGEST_DC_SIZE = 15;

    /** Bits that may follow the last MCU: padding, and what some encoders add. */
    private static final int TOLERATED_REST = 8 * 16;

    private final JpegHeader header;
    private final EntropyData data;
    private final Mcu mcu;
    private final int[] componentOfBlock;
    private final HuffmanTable[] dcTables;
    private final HuffmanTable[] acTables;
    private final SkipTable[] acSkips;
    private final int[] last;
    private int restartsPassed;

    McuWalk(JpegHeader header, EntropyData data) {
        this.header = header;
        this.data = data;
        this.mcu = new Mcu(header);
        this.componentOfBlock = new int[header.blocksPerMcu()];
        this.dcTables = header.components().stream().map(Component::dc).toArray(HuffmanTable[]::new);
        this.acTables = header.components().stream().map(Component::ac).toArray(HuffmanTable[]::new);
        this.acSkips = Stream.of(acTables).map(HuffmanTable::skips).toArray(SkipTable[]::new);
        this.last = new int[dcTables.length];
        int block = 0;
        for (int c = 0; c < last.length; c++) {
            for (int k = header.components().get(c).blocks(); k > 0; k--) {
                componentOfBlock[block++] = c;
            }
        }
    }

    /** Walks the first rows of MCUs; only a walk over all of them sees damage at the end. */
    void rows(int rows, McuVisitor visitor) throws IOException {
        int position = 0;
        int count = 0;
        int columns = header.mcusPerRow();
        int interval = header.restartInterval();
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++, count++) {
                if (interval > 0 && count > 0 && count % interval == 0) {
                    position = restart(position);
                }
                mcu.x = x;
                mcu.y = y;
                position = readMcu(position);
                visitor.visit(mcu);
            }
        }
        if (rows == header.mcuRows()) {
            checkEnd(position);
        }
    }

    private int readMcu(int from) throws JpegDamagedException {
        System.arraycopy(last, 0, mcu.predicted, 0, last.length);
        int position = from;
        for (int block = 0; block < componentOfBlock.length; block++) {
            position = readBlock(block, position);
        }
        if (position > data.bits()) {
            throw new JpegDamagedException("The data of the JPEG ends in row " + mcu.y + " of MCUs");
        }
        return position;
    }

    private int readBlock(int block, int from) throws JpegDamagedException {
        int component = componentOfBlock[block];
        long window = data.window(from);
        int entry = dcTables[component].decode(window);
        int length = entry >>> 8 & 0xFF;
        int size = entry & 0xFF;
        if (entry == 0 || size > LARGEST_DC_SIZE) {
            throw badCode();
        }
        last[component] += Coefficients.value(window << length, size);
        mcu.dc[block] = last[component];
        mcu.start[block] = from;
        mcu.acStart[block] = from + length + size;
        mcu.end[block] = skipAc(component, from + length + size);
        return mcu.end[block];
    }

    /** Most of the time goes here: a window is good for two look-ups, and a look-up for several coefficients. */
    private int skipAc(int component, int from) throws JpegDamagedException {
        SkipTable skips = acSkips[component];
        int position = from;
        int index = 1;
        while (true) {
            long window = data.window(position);
            int entry = skips.entry(window);
            int next = index + (entry >>> 8 & 0xFF);
            if (entry == 0 || next >= COEFFICIENTS) {
                return skipLast(acTables[component], position, index);
            }
            int used = entry & 0xFF;
            position += used;
            index = next;
            if (entry >= SkipTable.END) {
                return position;
            }
            entry = skips.entry(window << used);
            next = index + (entry >>> 8 & 0xFF);
            if (entry != 0 && next < COEFFICIENTS) {
                position += entry & 0xFF;
                index = next;
                if (entry >= SkipTable.END) {
                    return position;
                }
            }
        }
    }

    /** Near the end of a block, or where a code is long: one coefficient at a time, lest the next block be touched. */
    private int skipLast(HuffmanTable table, int from, int first) throws JpegDamagedException {
        int position = from;
        int index = first;
        while (index < COEFFICIENTS) {
            int entry = table.decode(data.window(position));
            if (entry == 0) {
                throw badCode();
            }
            position += (entry >>> 8 & 0xFF) + (entry & 0xFF);
            index += entry >>> 16;
        }
        if (index > COEFFICIENTS && index <= HuffmanTable.END_OF_BLOCK_STEP) {
            throw new JpegDamagedException("A block of the JPEG has too many coefficients");
        }
        return position;
    }

    private int restart(int position) throws JpegDamagedException {
        if (restartsPassed == data.restartCount()) {
            throw new JpegDamagedException("A restart marker of the JPEG is missing");
        }
        int next = data.restart(restartsPassed++);
        if (next < position || next - position > 7) {
            throw new JpegDamagedException("A restart marker of the JPEG is out of place");
        }
        Arrays.fill(last, 0);
        return next;
    }

    private void checkEnd(int position) throws JpegDamagedException {
        int rest = data.bits() - position;
        if (rest > TOLERATED_REST) {
            throw new JpegDamagedException("The JPEG has " + rest + " bits more than its picture needs");
        }
    }

    private JpegDamagedException badCode() {
        return new JpegDamagedException("An impossible code in row " + mcu.y + " of MCUs of the JPEG");
    }
}
