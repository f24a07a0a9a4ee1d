package org.korrigo.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.render.CopyRenderer;
import org.korrigo.spi.render.CopyToRender;
import org.korrigo.spi.render.Cover;
import org.korrigo.spi.render.PlacedPage;

/** What every copy renderer promises. */
public abstract class CopyRendererContract {

    @TempDir
    protected Path directory;

    private CopyToRender copy;

    /** The same renderer for the length of one test. */
    protected abstract CopyRenderer renderer();

    /** The text of each page of a rendered copy, cover first; its size is the number of pages. */
    protected abstract List<String> textOfPages(byte[] rendered) throws IOException;

    @BeforeEach
    void scanTheCopy() throws IOException {
        copy = SampleCopy.of(ScannedPdf.a3(2), directory);
    }

    @Test
    void writesACoverAndEveryPage() throws Exception {
        assertThat(textOfPages(render(copy))).hasSize(1 + copy.pages().size());
    }

    @Test
    void writesTheMarksOnTheCover() throws Exception {
        assertThat(textOfPages(render(copy)).get(0))
                .contains(copy.cover().title())
                .contains("DUPONT Jean")
                .contains("Exercice 1")
                .contains("15,50")
                .contains(copy.cover().appreciation());
    }

    @Test
    void drawsAnnotationsOnTheirOwnPage() throws Exception {
        List<String> pages = textOfPages(render(copy));
        for (int page = 1; page < pages.size(); page++) {
            assertThat(pages.get(page)).contains("remarque " + page);
            assertThat(pages.get(page)).doesNotContain("remarque " + (page + 1));
        }
    }

    /** One that does not know comments is never given any. */
    @Test
    void writesCommentsAsWordsWithTheirPoints() throws Exception {
        if (renderer().drawsBoxesAndComments()) {
            byte[] rendered = render(SampleCopy.commented(copy));
            assertThat(textOfPages(rendered).get(1).replaceAll("\\s+", " "))
                    .contains("Initialisation bien vue (+0,5)")
                    .contains("Unité oubliée (")
                    .contains("0,25)")
                    .contains("Soignez la copie");
            assertThat(rendered).isEqualTo(render(SampleCopy.commented(copy)));
        }
    }

    @Test
    void writesTheSameBytesForTheSameCopy() throws Exception {
        assertThat(render(copy)).isEqualTo(render(copy));
    }

    @Test
    void tellsNothingOfTheScanner() throws Exception {
        assertThat(new String(render(copy), StandardCharsets.ISO_8859_1)).doesNotContain(ScannedPdf.TRACE);
    }

    @Test
    void leavesTheScanUntouched() throws Exception {
        Path scan = copy.pages().get(0).document().file();
        byte[] before = Files.readAllBytes(scan);
        render(copy);
        assertThat(Files.readAllBytes(scan)).isEqualTo(before);
    }

    @Test
    void showsThatACharacterHasNoGlyph() throws Exception {
        Cover cover = copy.cover();
        Cover strange =
                new Cover(cover.title(), cover.identity(), cover.scores(), Map.of(), "Bravo \ud83c\udf89\u0007!");
        byte[] rendered = render(new CopyToRender(strange, copy.pages(), Options.NONE));
        assertThat(textOfPages(rendered).get(0)).contains("Bravo").contains("!");
    }

    @Test
    void leavesTheStreamOpen() throws Exception {
        renderer().render(copy, new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("the stream belongs to the caller");
            }
        });
    }

    @Test
    void passesOnWhatBreaksTheStream() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("connection lost");
            }
        };
        assertThatThrownBy(() -> renderer().render(copy, broken))
                .isInstanceOf(IOException.class)
                .hasMessage("connection lost");
    }

    @Test
    void refusesAScanThatIsNoDocument() throws IOException {
        Path noise = Files.writeString(directory.resolve("noise"), "not a document at all");
        PlacedPage page = copy.pages().get(0);
        Document document = new Document(noise, page.document().mediaType());
        PlacedPage broken = new PlacedPage(document, page.page(), page.region(), page.rotation(), page.annotations());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> renderer().render(new CopyToRender(copy.cover(), List.of(broken), Options.NONE), out))
                .isInstanceOf(PluginException.class);
        assertThat(out.size()).isZero();
    }

    @Test
    void servesFourThreadsAtOnce() throws Exception {
        byte[] expected = render(copy);
        assertThat(AtOnce.call(4, () -> render(copy)))
                .allSatisfy(bytes -> assertThat(bytes).isEqualTo(expected));
    }

    private byte[] render(CopyToRender what) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer().render(what, out);
        return out.toByteArray();
    }
}
