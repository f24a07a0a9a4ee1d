package ${package};

import java.time.Duration;
import java.util.List;
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
import org.korrigo.spi.isolation.Isolation;
import org.korrigo.spi.isolation.IsolationLimits;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** Reads files of binary graymaps (PGM, "P5"), one picture a page. The file itself is opened in child processes only. */
@Component(
        configurationPid = GraymapConfig.PID,
        property = DocumentReader.MEDIA_TYPES + "=image/x-portable-graymap")
@Designate(ocd = GraymapConfig.class)
@KorrigoPlugin(id = "${pluginId}", label = "%plugin.label")
public final class GraymapReader implements DocumentReader {

    private static final int HEAP_MEGABYTES = 256;
    private static final IsolationLimits INDEX = new IsolationLimits(Duration.ofMinutes(3), HEAP_MEGABYTES);
    private static final IsolationLimits LOOK = new IsolationLimits(Duration.ofMinutes(1), HEAP_MEGABYTES);
    private static final int MOST_THUMBNAILS = 20;
    private static final int EIGHTH = 8;

    private final Isolation isolation;
    private final double dpi;

    @Activate
    public GraymapReader(@Reference Isolation isolation, GraymapConfig config) {
        this(isolation, config.dpi());
    }

    GraymapReader(Isolation isolation, double dpi) {
        this.isolation = isolation;
        this.dpi = dpi;
    }

    @Override
    public DocumentIndex index(Document document, Cancellation cancellation)
            throws PluginException, InterruptedException {
        byte[] request = Message.of(out -> out.writeUTF(document.file().toString()));
        byte[] answer = isolation.run(IndexCode.class, request, INDEX, cancellation);
        return new DocumentIndex(Message.read(answer, in -> IndexCode.readAnswer(in, dpi)), List.of());
    }

    @Override
    public List<GreyImage> thumbnails(Document document, List<PageFacts> pages, Cancellation cancellation)
            throws PluginException, InterruptedException {
        if (pages.size() > MOST_THUMBNAILS) {
            throw new IllegalArgumentException(pages.size() + " thumbnails at once, at most " + MOST_THUMBNAILS);
        }
        return look(document, new Look(pages.stream().map(PageFacts::number).toList(), Region.WHOLE, EIGHTH), cancellation);
    }

    @Override
    public GreyImage luma(Document document, PageFacts page, Region region, Rotation rotation)
            throws PluginException, InterruptedException {
        Look look = new Look(List.of(page.number()), region, 1);
        return Turn.of(look(document, look, Cancellation.NEVER).get(0), rotation);
    }

    @Override
    public EncodedImage cut(Document document, PageFacts page, PageCut cut)
            throws PluginException, InterruptedException {
        return Png.of(luma(document, page, cut.region(), cut.rotation()), cut.hidden());
    }

    private List<GreyImage> look(Document document, Look look, Cancellation cancellation)
            throws PluginException, InterruptedException {
        byte[] request = Message.of(out -> {
            out.writeUTF(document.file().toString());
            look.write(out);
        });
        byte[] answer = isolation.run(PixelsCode.class, request, LOOK, cancellation);
        return Message.read(answer, in -> PixelsCode.readAnswer(in, look, dpi));
    }
}
