package org.korrigo.reader.pdf.internal.jpeg;

import java.io.IOException;
import java.util.List;

/**
 * Copies the MCUs of a box without decoding them. Where the left neighbour of an MCU has changed, the first DC value of each component
 * is coded anew; hidden MCUs become flat, so that nothing of them is left in the bytes.
 */
final class CropVisitor implements McuVisitor {

    /** Light, yet not the white of paper: something is hidden here. */
    static final int HIDDEN_SAMPLE = 235;

    private final JpegHeader header;
    private final PixelBox mcus;
    private final List<PixelBox> hiddenMcus;
    private final EntropyData data;
    private final BitWriter bits;
    private final BlockWriter blocks;
    private final int[] last;
    private int runFrom = -1;
    private int runTo = -1;

    CropVisitor(JpegHeader header, EntropyData data, PixelBox mcus, List<PixelBox> hiddenMcus) {
        this.header = header;
        this.mcus = mcus;
        this.hiddenMcus = hiddenMcus;
        this.data = data;
        long all = (long) header.mcusPerRow() * header.mcuRows();
        bits = new BitWriter((int) (data.bits() / 8L * mcus.width() * mcus.height() / all * 5 / 4));
        blocks = new BlockWriter(bits, data);
        last = new int[header.components().size()];
    }

    @Override
    public void visit(Mcu mcu) throws IOException {
        if (!mcus.contains(mcu.x, mcu.y)) {
            return;
        }
        if (isHidden(mcu)) {
            writeFlat();
        } else if (continuesRun(mcu)) {
            extendRun(mcu);
        } else {
            writeRebased(mcu);
        }
    }

    private boolean isHidden(Mcu mcu) {
        for (PixelBox hidden : hiddenMcus) {
            if (hidden.contains(mcu.x, mcu.y)) {
                return true;
            }
        }
        return false;
    }

    private boolean continuesRun(Mcu mcu) {
        for (int c = 0; c < last.length; c++) {
            if (last[c] != mcu.predicted[c]) {
                return false;
            }
        }
        return true;
    }

    private void extendRun(Mcu mcu) {
        if (runTo != mcu.firstBit()) {
            endRun();
            runFrom = mcu.firstBit();
        }
        runTo = mcu.lastBit();
        rememberLast(mcu);
    }

    private void writeRebased(Mcu mcu) throws IOException {
        endRun();
        int block = 0;
        for (int c = 0; c < last.length; c++) {
            Component component = header.components().get(c);
            blocks.rebased(component, mcu.dc[block] - last[c], mcu.acStart[block], mcu.end[block]);
            int rest = block + 1;
            block += component.blocks();
            if (rest < block) {
                bits.copy(data, mcu.start[rest], mcu.end[block - 1]);
            }
        }
        rememberLast(mcu);
    }

    private void rememberLast(Mcu mcu) {
        int block = -1;
        for (int c = 0; c < last.length; c++) {
            block += header.components().get(c).blocks();
            last[c] = mcu.dc[block];
        }
    }

    private void writeFlat() throws IOException {
        endRun();
        for (int c = 0; c < last.length; c++) {
            Component component = header.components().get(c);
            boolean colour = c > 0 && header.luminance();
            int dc = colour ? 0 : (HIDDEN_SAMPLE - 128) * 8 / component.quantisation()[0];
            for (int k = 0; k < component.blocks(); k++) {
                blocks.flat(component, dc - last[c]);
                last[c] = dc;
            }
        }
    }

    private void endRun() {
        if (runFrom >= 0) {
            bits.copy(data, runFrom, runTo);
            runFrom = -1;
            runTo = -1;
        }
    }

    byte[] entropyData() {
        endRun();
        return bits.finish();
    }
}
