package org.korrigo.importer.image.internal.message;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.korrigo.spi.arrival.ImportRemark;

/** How remarks travel from the child. */
public final class Remarks {

    private Remarks() {}

    public static void write(DataOutputStream out, List<ImportRemark> remarks) throws IOException {
        out.writeInt(remarks.size());
        for (ImportRemark remark : remarks) {
            out.writeUTF(remark.code());
            out.writeUTF(remark.detail());
        }
    }

    public static List<ImportRemark> read(byte[] answer) {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer));
            List<ImportRemark> remarks = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                remarks.add(new ImportRemark(in.readUTF(), in.readUTF()));
            }
            return remarks;
        } catch (IOException e) {
            throw new UncheckedIOException("The child's answer is not what it should be", e);
        }
    }
}
