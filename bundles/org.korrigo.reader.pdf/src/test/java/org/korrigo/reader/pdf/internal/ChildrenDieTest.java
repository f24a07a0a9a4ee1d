package org.korrigo.reader.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.worker.internal.classpath.JvmClassPath;
import org.korrigo.worker.internal.pool.PoolSettings;
import org.korrigo.worker.internal.pool.ProcessIsolation;

/** Children of this reader that end badly: by themselves, by somebody else, or because nobody waits for them any more. */
class ChildrenDieTest {

    private static final int PAGES = 30;
    private static final int CHUNK = 5;

    @TempDir
    Path directory;

    private ProcessIsolation isolation;
    private PdfReader reader;

    @BeforeEach
    void start() {
        isolation = new ProcessIsolation(
                new JvmClassPath(), new PoolSettings(1, Duration.ofSeconds(30), 100, directory.resolve("scratch")));
        reader = new PdfReader(isolation);
    }

    @AfterEach
    void stop() {
        isolation.close();
    }

    /** Within every cap, and yet more than a child may hold. */
    @Test
    void a_page_that_exhausts_its_child_is_told_with_its_reason_and_the_others_are_read() throws Exception {
        try (TestPdf pdf = new TestPdf()) {
            pdf.jpeg(Scans.jpeg(Scans.grey(400, 300)), PDRectangle.A4);
            pdf.image(new PDImageXObject(new PDStream(endless(pdf, 13_500)), null), PDRectangle.A4);
            pdf.jpeg(Scans.jpeg(Scans.grey(400, 300)), PDRectangle.A4);
            Document document = new Document(pdf.save(directory), "application/pdf");
            List<PageFacts> pages = reader.index(document, Cancellation.NEVER).pages();
            assertThat(pages).allMatch(page -> page.defect().isEmpty());

            PluginException together = refusal(document, pages);
            PluginException alone = refusal(document, List.of(pages.get(1)));

            assertThat(together.code()).isEqualTo("isolation-out-of-memory");
            assertThat(alone.code()).isEqualTo("isolation-out-of-memory");
            assertThat(reader.thumbnails(document, List.of(pages.get(0), pages.get(2)), Cancellation.NEVER))
                    .hasSize(2);
        }
    }

    private PluginException refusal(Document document, List<PageFacts> pages) {
        return catchThrowableOfType(
                PluginException.class, () -> reader.thumbnails(document, pages, Cancellation.NEVER));
    }

    private static COSStream endless(TestPdf pdf, int side) throws IOException {
        COSStream stream = pdf.document.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, side);
        stream.setInt(COSName.HEIGHT, side);
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        stream.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
        byte[] row = new byte[side * 3];
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            for (int y = 0; y < side; y++) {
                out.write(row);
            }
        }
        return stream;
    }

    @Test
    void children_that_somebody_kills_change_nothing_of_what_is_read() throws Exception {
        try (TestPdf pdf = new TestPdf()) {
            for (int i = 0; i < PAGES; i++) {
                pdf.jpeg(Scans.jpeg(Scans.grey(1600 + i, 1200)), PDRectangle.A4);
            }
            Document document = new Document(pdf.save(directory), "application/pdf");
            List<PageFacts> pages = reader.index(document, Cancellation.NEVER).pages();
            List<GreyImage> quiet = read(document, pages, new AtomicInteger());
            AtomicInteger toKill = new AtomicInteger();
            AtomicBoolean over = new AtomicBoolean();
            ExecutorService killer = Executors.newSingleThreadExecutor();
            Future<Integer> killed = killer.submit(() -> kill(toKill, over));
            killer.shutdown();

            List<GreyImage> disturbed = read(document, pages, toKill);
            over.set(true);

            assertThat(killed.get()).isPositive();
            assertThat(disturbed).hasSize(PAGES);
            for (int i = 0; i < PAGES; i++) {
                assertThat(disturbed.get(i).luma()).isEqualTo(quiet.get(i).luma());
            }
        }
    }

    /** Twice for each request, which is less often than it takes to find the request at fault. */
    private List<GreyImage> read(Document document, List<PageFacts> pages, AtomicInteger toKill) throws Exception {
        List<GreyImage> images = new ArrayList<>();
        for (int from = 0; from < pages.size(); from += CHUNK) {
            toKill.set(2);
            images.addAll(reader.thumbnails(document, pages.subList(from, from + CHUNK), Cancellation.NEVER));
        }
        return images;
    }

    private int kill(AtomicInteger toKill, AtomicBoolean over) throws InterruptedException {
        Random random = new Random(4);
        int killed = 0;
        while (!over.get()) {
            Thread.sleep(random.nextInt(120));
            List<ProcessHandle> children = children();
            if (!children.isEmpty() && toKill.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                children.get(random.nextInt(children.size())).destroyForcibly();
                killed++;
            }
        }
        return killed;
    }

    private List<ProcessHandle> children() {
        return ProcessHandle.current()
                .descendants()
                .filter(each -> each.info().commandLine().orElse("").contains(directory.toString()))
                .toList();
    }

    @Test
    void a_cancelled_decoding_takes_its_child_along() throws Exception {
        try (TestPdf pdf = new TestPdf()) {
            Slow.draw(pdf);
            Document document = new Document(pdf.save(directory), "application/pdf");
            List<PageFacts> pages = reader.index(document, Cancellation.NEVER).pages();
            List<ProcessHandle> atWork = children();
            AtomicInteger asked = new AtomicInteger();

            InterruptedException cancelled = catchThrowableOfType(
                    InterruptedException.class,
                    () -> reader.thumbnails(document, pages, () -> asked.incrementAndGet() > 3));

            assertThat(cancelled).isNotNull();
            assertThat(atWork).isNotEmpty();
            for (ProcessHandle child : atWork) {
                child.onExit().get();
            }
        }
    }
}
