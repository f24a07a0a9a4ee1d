package org.korrigo.reader.pdf.internal.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.korrigo.reader.pdf.internal.isolated.IndexCode;
import org.korrigo.reader.pdf.internal.isolated.ThumbnailsCode;
import org.korrigo.reader.pdf.internal.message.Pages;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.isolation.IsolatedCode;

/**
 * What a child does with a batch when it arrives: the index, then the thumbnails by twenty. A main class of its own, so that its
 * process can be started as a child is, and nothing else is counted.
 */
public final class Ingest {

    private static final int CHUNK = 20;

    private Ingest() {}

    /** @param args the PDF, and how often to do it */
    public static void main(String[] args) throws Exception {
        IndexCode index = new IndexCode();
        ThumbnailsCode thumbnails = new ThumbnailsCode();
        for (int pass = Integer.parseInt(args[1]); pass > 0; pass--) {
            byte[] found = run(index, Path.of(args[0]), List.of());
            List<PageFacts> pages = Pages.readIndex(new DataInputStream(new ByteArrayInputStream(found)))
                    .pages();
            for (int from = 0; from < pages.size(); from += CHUNK) {
                run(thumbnails, Path.of(args[0]), pages.subList(from, Math.min(from + CHUNK, pages.size())));
            }
            System.out.println(ProcessHandle.current()
                    .info()
                    .totalCpuDuration()
                    .orElseThrow()
                    .toMillis());
        }
    }

    private static byte[] run(IsolatedCode code, Path file, List<PageFacts> pages) throws Exception {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(request);
        out.writeUTF(file.toString());
        Pages.write(out, pages);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        code.run(new DataInputStream(new ByteArrayInputStream(request.toByteArray())), new DataOutputStream(answer));
        return answer.toByteArray();
    }
}
