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
    private int position;
    private int begun;
    private RowNotes notes = (row, bit, values) -> {};

    /** Sees where each row begins: its first bit, and the DC values that its first blocks differ from. */
    @FunctionalInterface
    interface RowNotes {
        void rowBegins(int row, int bit, int[] dc);
    }

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

    McuWalk noting(RowNotes rowNotes) {
        notes = rowNotes;
        return this;
    }

    /** Begins at a row instead of the first, with what was noted of it. */
    McuWalk from(int row, int bit, int[] dc) {
        begun = row;
        position = bit;
        System.arraycopy(dc, 0, last, 0, last.length);
        return this;
    }

    /** Walks the rows of MCUs up to one; only a walk that comes to the last sees damage at the end. */
    void rows(int end, McuVisitor visitor) throws IOException {
        int columns = header.mcusPerRow();
        for (int y = begun; y < end; y++) {
            passRestart(y * columns);
            notes.rowBegins(y, position, last);
            for (int x = 0; x < columns; x++) {
                if (x > 0) {
                    passRestart(y * columns + x);
                }
                mcu.x = x;
                mcu.y = y;
                position = readMcu(position);
                visitor.visit(mcu);
            }
        }
        if (end == header.mcuRows()) {
            checkEnd();
        }
    }

    /** A walk begins behind the restart of its first row. */
    private void passRestart(int count) throws JpegDamagedException {
        int interval = header.restartInterval();
        if (interval > 0 && count > begun * header.mcusPerRow() && count % interval == 0) {
            position = restart(position);
        }
    }

    private int readMcu(int from) throws JpegDamagedException {
        System.arraycopy(last, 0, mcu.predicted, 0, last.length);
        int at = from;
        for (int block = 0; block < componentOfBlock.length; block++) {
            at = readBlock(block, at);
        }
        if (at > data.bits()) {
            throw new JpegDamagedException("The data of the JPEG ends in row " + mcu.y + " of MCUs");
        }
        return at;
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
        int at = from;
        int index = 1;
        while (true) {
            long window = data.window(at);
            int entry = skips.entry(window);
            int next = index + (entry >>> 8 & 0xFF);
            if (entry == 0 || next >= COEFFICIENTS) {
                return skipLast(acTables[component], at, index);
            }
            int used = entry & 0xFF;
            at += used;
            index = next;
            if (entry >= SkipTable.END) {
                return at;
            }
            entry = skips.entry(window << used);
            next = index + (entry >>> 8 & 0xFF);
            if (entry != 0 && next < COEFFICIENTS) {
                at += entry & 0xFF;
                index = next;
                if (entry >= SkipTable.END) {
                    return at;
                }
            }
        }
    }

    /** Near the end of a block, or where a code is long: one coefficient at a time, lest the next block be touched. */
    private int skipLast(HuffmanTable table, int from, int first) throws JpegDamagedException {
        int at = from;
        int index = first;
        while (index < COEFFICIENTS) {
            int entry = table.decode(data.window(at));
            if (entry == 0) {
                throw badCode();
            }
            at += (entry >>> 8 & 0xFF) + (entry & 0xFF);
            index += entry >>> 16;
        }
        if (index > COEFFICIENTS && index <= HuffmanTable.END_OF_BLOCK_STEP) {
            throw new JpegDamagedException("A block of the JPEG has too many coefficients");
        }
        return at;
    }

    private int restart(int from) throws JpegDamagedException {
        if (restartsPassed == data.restartCount()) {
            throw new JpegDamagedException("A restart marker of the JPEG is missing");
        }
        int next = data.restart(restartsPassed++);
        if (next < from || next - from > 7) {
            throw new JpegDamagedException("A restart marker of the JPEG is out of place");
        }
        Arrays.fill(last, 0);
        return next;
    }

    private void checkEnd() throws JpegDamagedException {
        int rest = data.bits() - position;
        if (rest > TOLERATED_REST) {
            throw new JpegDamagedException("The JPEG has " + rest + " bits more than its picture needs");
        }
    }

    private JpegDamagedException badCode() {
        return new JpegDamagedException("An impossible code in row " + mcu.y + " of MCUs of the JPEG");
    }
}
