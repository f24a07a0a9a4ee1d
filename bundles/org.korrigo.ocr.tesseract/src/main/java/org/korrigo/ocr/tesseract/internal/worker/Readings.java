package org.korrigo.ocr.tesseract.internal.worker;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.korrigo.spi.ocr.OcrCandidate;

/** What the child answers: one reading for each view it had time for. */
public record Readings(List<OcrCandidate> candidates) {
    public Readings {
        candidates = List.copyOf(candidates);
    }

    void encode(DataOutputStream out) throws IOException {
        out.writeInt(candidates.size());
        for (OcrCandidate candidate : candidates) {
            out.writeUTF(candidate.text());
            out.writeDouble(candidate.confidence());
        }
    }

    public static Readings decoded(byte[] answer) {
        List<OcrCandidate> candidates = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer))) {
            for (int left = in.readInt(); left > 0; left--) {
                candidates.add(new OcrCandidate(in.readUTF(), in.readDouble()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Readings(candidates);
    }
}
