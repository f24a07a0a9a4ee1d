package org.korrigo.reader.pdf.internal.jpeg;

import java.io.IOException;

/** Writes single blocks with the Huffman tables of the file they come from. */
final class BlockWriter {

    private final BitWriter bits;
    private final EntropyData data;

    BlockWriter(BitWriter bits, EntropyData data) {
        this.bits = bits;
        this.data = data;
    }

    /** The same block after another neighbour: only the DC difference is written anew. */
    void rebased(Component component, int difference, int acStart, int end) throws IOException {
        writeDifference(component.dc(), difference);
        bits.copy(data, acStart, end);
    }

    /** A block of one colour. */
    void flat(Component component, int difference) throws IOException {
        writeDifference(component.dc(), difference);
        writeCode(component.ac(), HuffmanTable.END_OF_BLOCK);
    }

    private void writeDifference(HuffmanTable table, int difference) throws IOException {
        int size = 32 - Integer.numberOfLeadingZeros(Math.abs(difference));
        writeCode(table, size);
        bits.write(difference < 0 ? difference + (1 << size) - 1 : difference, size);
    }

    private void writeCode(HuffmanTable table, int value) throws IOException {
        if (!table.canEncode(value)) {
            throw new JpegUnsupportedException("The Huffman tables of the JPEG lack the code " + value);
        }
        bits.write(table.code(value), table.length(value));
    }
}
