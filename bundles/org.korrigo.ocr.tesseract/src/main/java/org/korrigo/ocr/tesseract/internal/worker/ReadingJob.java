package org.korrigo.ocr.tesseract.internal.worker;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.korrigo.spi.document.GreyImage;

/**
 * What the child is asked to read.
 *
 * @param language name of the language data, for example {@code fra}
 * @param segmentation Tesseract's page segmentation mode
 * @param allowed characters that may stand there, empty for any
 * @param milliseconds within which the answer must be there
 * @param views pictures of the same writing, the most telling first; later ones are read while time is left
 */
public record ReadingJob(String language, int segmentation, String allowed, int milliseconds, List<GreyImage> views) {
    public ReadingJob {
        views = List.copyOf(views);
    }

    public byte[] encoded() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(language);
            out.writeInt(segmentation);
            out.writeUTF(allowed);
            out.writeInt(milliseconds);
            out.writeInt(views.size());
            for (GreyImage view : views) {
                out.writeInt(view.width());
                out.writeInt(view.height());
                out.writeDouble(view.dpi());
                out.write(view.luma());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static ReadingJob decoded(DataInputStream in) throws IOException {
        String language = in.readUTF();
        int segmentation = in.readInt();
        String allowed = in.readUTF();
        int milliseconds = in.readInt();
        List<GreyImage> views = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            views.add(image(in));
        }
        return new ReadingJob(language, segmentation, allowed, milliseconds, views);
    }

    private static GreyImage image(DataInputStream in) throws IOException {
        int width = in.readInt();
        int height = in.readInt();
        double dpi = in.readDouble();
        byte[] luma = new byte[Math.multiplyExact(width, height)];
        in.readFully(luma);
        return new GreyImage(width, height, dpi, luma);
    }
}
