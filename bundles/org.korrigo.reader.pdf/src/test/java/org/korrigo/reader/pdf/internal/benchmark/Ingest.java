package org.korrigo.reader.pdf.internal.benchmark;

import java.nio.file.Path;
import java.util.List;
import org.korrigo.quality.standard.internal.StandardCheck;
import org.korrigo.reader.pdf.internal.InProcess;
import org.korrigo.reader.pdf.internal.PdfReader;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.quality.PageLook;
import org.korrigo.spi.quality.QualityRequest;

/**
 * What is done with a batch when it arrives: the index, the thumbnails by twenty, and the quality of each page. A main class of its own,
 * so that its process can be started as a child is, and nothing else is counted.
 */
public final class Ingest {

    private static final int CHUNK = 20;

    private final PdfReader reader = new PdfReader(new InProcess());
    private final StandardCheck check = new StandardCheck();
    private final Document document;

    private final PdfReader looker;

    private Ingest(Document document, boolean isWalkedTwice) {
        this.document = document;
        this.looker = isWalkedTwice ? new PdfReader(new InProcess()) : reader;
    }

    /**
     * @param args the PDF, how often to do it, and {@code unchecked} to leave quality out, or {@code twice} to look at pages with a reader
     *     that has not walked them
     */
    public static void main(String[] args) throws Exception {
        String way = args.length > 2 ? args[2] : "";
        Ingest ingest = new Ingest(new Document(Path.of(args[0]), "application/pdf"), way.equals("twice"));
        boolean isChecked = !way.equals("unchecked");
        for (int pass = Integer.parseInt(args[1]); pass > 0; pass--) {
            ingest.once(isChecked);
            System.out.println(ProcessHandle.current()
                    .info()
                    .totalCpuDuration()
                    .orElseThrow()
                    .toMillis());
        }
    }

    private void once(boolean isChecked) throws Exception {
        List<PageFacts> pages = reader.index(document, Cancellation.NEVER).pages();
        for (int from = 0; from < pages.size(); from += CHUNK) {
            List<PageFacts> some = pages.subList(from, Math.min(from + CHUNK, pages.size()));
            List<GreyImage> thumbnails = reader.thumbnails(document, some, Cancellation.NEVER);
            for (int i = 0; isChecked && i < some.size(); i++) {
                Look look = new Look(some.get(i), thumbnails.get(i));
                check.check(new QualityRequest(some.get(i), look, Options.NONE, Cancellation.NEVER));
            }
        }
    }

    private final class Look implements PageLook {

        private final PageFacts page;
        private final GreyImage thumbnail;

        Look(PageFacts page, GreyImage thumbnail) {
            this.page = page;
            this.thumbnail = thumbnail;
        }

        @Override
        public GreyImage thumbnail() {
            return thumbnail;
        }

        @Override
        public GreyImage luma(Region region) throws PluginException, InterruptedException {
            return looker.luma(document, page, region, Rotation.NONE);
        }
    }
}
