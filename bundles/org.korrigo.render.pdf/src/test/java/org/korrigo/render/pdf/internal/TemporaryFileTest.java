package org.korrigo.render.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.korrigo.render.pdf.internal.message.RenderRequest;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.isolation.Isolation;
import org.korrigo.spi.render.CopyToRender;
import org.korrigo.spi.testkit.SampleCopy;

/** The child leaves the copy in a file that must not outlive the call. */
class TemporaryFileTest {

    private final AtomicReference<Path> target = new AtomicReference<>();
    private final CopyToRender copy = new CopyToRender(SampleCopy.cover(), List.of(), Options.NONE);

    @Test
    void isPassedOnAndDeleted() throws Exception {
        Isolation child = (code, request, limits, cancellation) -> {
            write(remember(request));
            return new byte[0];
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfCopyRenderer(child).render(copy, out);
        assertThat(out).hasToString("%PDF");
        assertThat(target.get()).doesNotExist();
    }

    @Test
    void isDeletedWhenTheChildDies() {
        Isolation child = (code, request, limits, cancellation) -> {
            write(remember(request));
            throw new PluginException("isolation-crash", "The child died.");
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> new PdfCopyRenderer(child).render(copy, out)).isInstanceOf(PluginException.class);
        assertThat(out.size()).isZero();
        assertThat(target.get()).isNotNull().doesNotExist();
    }

    private Path remember(byte[] request) {
        try {
            target.set(RenderRequest.read(new DataInputStream(new ByteArrayInputStream(request)))
                    .target());
            return target.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, "%PDF");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
