package org.korrigo.importer.zip.internal.message;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.korrigo.spi.arrival.ImportRemark;
import org.korrigo.spi.arrival.ImportedDocument;
import org.korrigo.spi.arrival.ImportedScans;
import org.korrigo.spi.document.Document;

/** How documents travel from the child: files by their names in the folder, which never come from the archive. */
public final class Answer {

    private Answer() {}

    public static void write(DataOutputStream out, ImportedScans scans) throws IOException {
        out.writeInt(scans.documents().size());
        for (ImportedDocument document : scans.documents()) {
            out.writeUTF(document.name());
            out.writeUTF(document.origin());
            out.writeInt(document.files().size());
            for (Document file : document.files()) {
                out.writeUTF(file.file().getFileName().toString());
                out.writeUTF(file.mediaType());
            }
        }
        out.writeInt(scans.remarks().size());
        for (ImportRemark remark : scans.remarks()) {
            out.writeUTF(remark.code());
            out.writeUTF(remark.detail());
        }
    }

    public static ImportedScans read(byte[] answer, Path folder) {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer));
            return new ImportedScans(documents(in, folder), remarks(in));
        } catch (IOException e) {
            throw new UncheckedIOException("The child's answer is not what it should be", e);
        }
    }

    private static List<ImportedDocument> documents(DataInputStream in, Path folder) throws IOException {
        List<ImportedDocument> documents = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            String origin = in.readUTF();
            documents.add(new ImportedDocument(name, files(in, folder), origin, List.of()));
        }
        return documents;
    }

    private static List<Document> files(DataInputStream in, Path folder) throws IOException {
        List<Document> files = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            files.add(new Document(folder.resolve(in.readUTF()), in.readUTF()));
        }
        return files;
    }

    private static List<ImportRemark> remarks(DataInputStream in) throws IOException {
        List<ImportRemark> remarks = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            remarks.add(new ImportRemark(in.readUTF(), in.readUTF()));
        }
        return remarks;
    }
}
