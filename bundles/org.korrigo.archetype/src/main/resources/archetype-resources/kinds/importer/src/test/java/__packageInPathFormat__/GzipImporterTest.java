package ${package};

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.arrival.ArrivedScans;
import org.korrigo.spi.arrival.ImportedDocument;
import org.korrigo.spi.arrival.ScanImporter;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.testkit.InProcessIsolation;
import org.korrigo.spi.testkit.ScanImporterContract;

class GzipImporterTest extends ScanImporterContract {

    private final GzipImporter importer = new GzipImporter(new InProcessIsolation());

    @TempDir
    Path arrived;

    @TempDir
    Path folder;

    @Override
    protected ScanImporter importer() {
        return importer;
    }

    @Override
    protected Document sample(Path directory) throws IOException {
        return Compressed.pdf(directory);
    }

    @Test
    void givesBackThePdfUnderTheNameItHad() throws Exception {
        ArrivedScans lot = new ArrivedScans("lot.pdf.gz", List.of(Compressed.pdf(arrived)));
        ImportedDocument document =
                importer.documents(lot, folder, Cancellation.NEVER).documents().get(0);
        assertThat(document.name()).isEqualTo("lot.pdf");
        assertThat(Files.readString(document.files().get(0).file())).startsWith("%PDF-1.4").endsWith("% 3996001\n");
    }

    @Test
    void refusesWhatWasNoPdf() throws Exception {
        ArrivedScans letter = new ArrivedScans("letter.txt.gz", List.of(Compressed.letter(arrived)));
        assertThatThrownBy(() -> importer.documents(letter, folder, Cancellation.NEVER))
                .isInstanceOfSatisfying(
                        PluginException.class, e -> assertThat(e.code()).isEqualTo("archive-empty"));
    }
}
