package ${package};

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.isolation.Isolation;
import org.korrigo.spi.isolation.IsolationLimits;
import org.korrigo.spi.render.CopyRenderer;
import org.korrigo.spi.render.CopyToRender;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes a plain cover and the pages with the corrector's marks as PDF. The scan is opened in child processes only. */
@Component
@KorrigoPlugin(id = "${pluginId}", label = "%plugin.label", options = PlainOptions.ID)
public final class PlainRenderer implements CopyRenderer {

    private static final int HEAP_MEGABYTES = 256;
    private static final Duration START = Duration.ofSeconds(30);
    private static final Duration EACH_PAGE = Duration.ofSeconds(3);

    private final Isolation isolation;

    @Activate
    public PlainRenderer(@Reference Isolation isolation) {
        this.isolation = isolation;
    }

    /** The child leaves the copy in a file: an answer is too small for the scans of some copies. */
    @Override
    public void render(CopyToRender copy, OutputStream out) throws PluginException, IOException, InterruptedException {
        Path target = Files.createTempFile("copy-", ".pdf");
        try {
            byte[] request = new CopyMessage(target, CoverText.of(copy), SheetToDraw.of(copy)).toBytes();
            Duration time = START.plus(EACH_PAGE.multipliedBy(copy.pages().size()));
            isolation.run(RenderCode.class, request, new IsolationLimits(time, HEAP_MEGABYTES), Cancellation.NEVER);
            Files.copy(target, out);
            out.flush();
        } finally {
            Files.delete(target);
        }
    }

    @Override
    public boolean drawsBoxesAndComments() {
        return true;
    }
}
