package org.korrigo.render.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.render.CopyToRender;
import org.korrigo.spi.testkit.SampleCopy;
import org.korrigo.spi.testkit.ScannedPdf;
import org.korrigo.worker.internal.classpath.JvmClassPath;
import org.korrigo.worker.internal.pool.PoolSettings;
import org.korrigo.worker.internal.pool.ProcessIsolation;

class RealChildTest {

    @TempDir
    Path directory;

    @Test
    void writesTheSameBytesInAnotherProcess() throws Exception {
        CopyToRender copy = SampleCopy.of(ScannedPdf.a3(2), directory);
        byte[] expected = RenderedCopy.of(copy).bytes();
        PoolSettings settings = new PoolSettings(1, Duration.ofSeconds(20), 5, directory.resolve("scratch"));
        try (ProcessIsolation children = new ProcessIsolation(new JvmClassPath(), settings)) {
            for (int run = 0; run < 2; run++) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                new PdfCopyRenderer(children).render(copy, out);
                assertThat(out.toByteArray()).as("run " + run).isEqualTo(expected);
            }
        }
    }
}
