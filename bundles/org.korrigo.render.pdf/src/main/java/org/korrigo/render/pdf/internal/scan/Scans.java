package org.korrigo.render.pdf.internal.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.korrigo.render.pdf.internal.document.CopyFile;
import org.korrigo.spi.PluginException;

/** The source files of a copy, each opened once. */
public final class Scans implements AutoCloseable {

    private final List<Scan> scans = new ArrayList<>();

    public Scans(List<Path> files, CopyFile target) throws IOException, PluginException {
        try {
            for (Path file : files) {
                scans.add(Scan.open(file, target));
            }
        } catch (IOException | PluginException | RuntimeException e) {
            close();
            throw e;
        }
    }

    public Scan scan(int index) {
        return scans.get(index);
    }

    @Override
    public void close() throws IOException {
        for (Scan scan : scans) {
            scan.close();
        }
    }
}
