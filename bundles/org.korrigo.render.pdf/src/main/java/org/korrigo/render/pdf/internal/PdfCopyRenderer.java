package org.korrigo.render.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.korrigo.render.pdf.internal.message.RenderRequest;
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

/** Writes final copies as PDF. The scan is opened in a child process, which leaves the copy in a temporary file. */
@Component
@KorrigoPlugin(id = "pdf", label = "%pdf.label")
public final class PdfCopyRenderer implements CopyRenderer {

    /** Scans are streamed through: a copy of a hundred pages takes a third of it. */
    private static final int HEAP_MEGABYTES = 256;

    private static final Duration START = Duration.ofSeconds(30);
    private static final Duration EACH_PAGE = Duration.ofSeconds(3);

    private final Isolation isolation;

    @Activate
    public PdfCopyRenderer(@Reference Isolation isolation) {
        this.isolation = isolation;
    }

    @Override
    public void render(CopyToRender copy, OutputStream out) throws PluginException, IOException, InterruptedException {
        Path target = Files.createTempFile("korrigo-copy-", ".pdf");
        try {
            byte[] request = RenderRequest.of(copy, target).toBytes();
            isolation.run(RenderCode.class, request, limits(copy), Cancellation.NEVER);
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

    private static IsolationLimits limits(CopyToRender copy) {
        Duration pages = EACH_PAGE.multipliedBy(copy.pages().size());
        return new IsolationLimits(START.plus(pages), HEAP_MEGABYTES);
    }
}
