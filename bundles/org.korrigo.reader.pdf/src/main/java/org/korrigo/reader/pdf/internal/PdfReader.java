package org.korrigo.reader.pdf.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.korrigo.reader.pdf.internal.document.Limits;
import org.korrigo.reader.pdf.internal.isolated.CutCode;
import org.korrigo.reader.pdf.internal.isolated.IndexCode;
import org.korrigo.reader.pdf.internal.isolated.LumaCode;
import org.korrigo.reader.pdf.internal.isolated.ThumbnailsCode;
import org.korrigo.reader.pdf.internal.message.Images;
import org.korrigo.reader.pdf.internal.message.LimitsMessage;
import org.korrigo.reader.pdf.internal.message.Marks;
import org.korrigo.reader.pdf.internal.message.Pages;
import org.korrigo.reader.pdf.internal.message.Regions;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.DocumentIndex;
import org.korrigo.spi.document.DocumentReader;
import org.korrigo.spi.document.EncodedImage;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageCut;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.isolation.IsolatedCode;
import org.korrigo.spi.isolation.Isolation;
import org.korrigo.spi.isolation.IsolationLimits;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** Reads PDF documents, all of it in child processes. */
@Component(
        configurationPid = PdfReaderConfig.PID,
        property = {DocumentReader.MEDIA_TYPES + "=application/pdf", DocumentReader.MEDIA_TYPES + "=application/x-pdf"})
@Designate(ocd = PdfReaderConfig.class)
@KorrigoPlugin(id = "pdf", label = "%reader.pdf")
public final class PdfReader implements DocumentReader {

    /** One size for all requests, so that they share their children. A heap grows only as needed. */
    private static final int HEAP_MEGABYTES = 512;

    private static final int MOST_THUMBNAILS = 20;
    private static final long MEGA = 1_000_000;
    private static final IsolationLimits INDEX = new IsolationLimits(Duration.ofMinutes(3), HEAP_MEGABYTES);
    private static final IsolationLimits ONE_PAGE = new IsolationLimits(Duration.ofSeconds(30), HEAP_MEGABYTES);
    private static final Duration EACH_THUMBNAIL = Duration.ofSeconds(5);

    private final Isolation isolation;
    private final Limits limits;
    private final KeptMarks marks = new KeptMarks();

    @Activate
    public PdfReader(@Reference Isolation isolation, PdfReaderConfig config) {
        this(
                isolation,
                new Limits(
                        config.most_pages(),
                        config.most_megapixels() * MEGA,
                        config.most_page_millimetres(),
                        config.most_content_mebibytes() << 20));
    }

    public PdfReader(Isolation isolation) {
        this(isolation, Limits.STANDARD);
    }

    PdfReader(Isolation isolation, Limits limits) {
        this.isolation = isolation;
        this.limits = limits;
    }

    @Override
    public DocumentIndex index(Document document, Cancellation cancellation)
            throws PluginException, InterruptedException {
        byte[] request = message(out -> start(out, document));
        return read(isolation.run(IndexCode.class, request, INDEX, cancellation), Pages::readIndex);
    }

    @Override
    public List<GreyImage> thumbnails(Document document, List<PageFacts> pages, Cancellation cancellation)
            throws PluginException, InterruptedException {
        if (pages.size() > MOST_THUMBNAILS) {
            throw new IllegalArgumentException(pages.size() + " thumbnails at once, at most " + MOST_THUMBNAILS);
        }
        byte[] request = message(out -> start(out, document, pages));
        Duration time = ONE_PAGE.time().plus(EACH_THUMBNAIL.multipliedBy(pages.size()));
        byte[] answer =
                isolation.run(ThumbnailsCode.class, request, new IsolationLimits(time, HEAP_MEGABYTES), cancellation);
        return read(answer, in -> {
            List<GreyImage> images = new ArrayList<>();
            for (PageFacts page : pages) {
                images.add(Images.readGrey(in));
                Marks.read(in).ifPresent(found -> marks.keep(page, found));
            }
            return images;
        });
    }

    @Override
    public GreyImage luma(Document document, PageFacts page, Region region, Rotation rotation)
            throws PluginException, InterruptedException {
        byte[] request = message(out -> {
            start(out, document, List.of(page));
            Regions.write(out, region);
            Regions.write(out, rotation);
            Marks.write(out, marks.of(page));
        });
        return read(look(LumaCode.class, request), Images::readGrey);
    }

    @Override
    public EncodedImage cut(Document document, PageFacts page, PageCut cut)
            throws PluginException, InterruptedException {
        byte[] request = message(out -> {
            start(out, document, List.of(page));
            Regions.write(out, cut);
        });
        return read(look(CutCode.class, request), Images::readEncoded);
    }

    private byte[] look(Class<? extends IsolatedCode> code, byte[] request)
            throws PluginException, InterruptedException {
        return isolation.run(code, request, ONE_PAGE, Cancellation.NEVER);
    }

    private void start(DataOutputStream out, Document document, List<PageFacts> pages) throws IOException {
        start(out, document);
        Pages.write(out, pages);
    }

    private void start(DataOutputStream out, Document document) throws IOException {
        LimitsMessage.write(out, limits);
        out.writeUTF(document.file().toString());
    }

    @FunctionalInterface
    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }

    private static byte[] message(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("A message in memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    private static <T> T read(byte[] answer, Reading<T> reading) {
        try {
            return reading.from(new DataInputStream(new ByteArrayInputStream(answer)));
        } catch (IOException e) {
            throw new UncheckedIOException("The child's answer is not what it should be", e);
        }
    }
}
