package org.korrigo.importer.zip.internal;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.arrival.ArrivedScans;
import org.korrigo.spi.arrival.ImportedDocument;
import org.korrigo.spi.arrival.ImportedScans;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.isolation.Isolation;
import org.korrigo.spi.testkit.InProcessIsolation;

/** Calls the plug-in with a fresh folder. */
record Unzipped(Path directory, Isolation isolation) {

    Unzipped(Path directory) {
        this(directory, new InProcessIsolation());
    }

    ImportedScans of(TestZip zip) throws Exception {
        return of(zip.writeTo(directory));
    }

    ImportedScans of(Path archive) throws Exception {
        Document document = new Document(archive, "application/zip");
        Path folder = Files.createDirectory(directory.resolve("unpacked"));
        return new ZipImporter(isolation)
                .documents(new ArrivedScans("lot.zip", List.of(document)), folder, Cancellation.NEVER);
    }

    List<String> namesIn(TestZip zip) throws Exception {
        return of(zip).documents().stream().map(ImportedDocument::name).toList();
    }

    PluginException refusalOf(Path archive) {
        return catchThrowableOfType(PluginException.class, () -> of(archive));
    }

    PluginException refusalOf(TestZip zip) throws IOException {
        return refusalOf(zip.writeTo(directory));
    }

    PluginException refusalOf(byte[] archive) throws IOException {
        return refusalOf(Files.write(directory.resolve("lot.zip"), archive));
    }
}
