package org.korrigo.application.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.application.internal.Blobs;
import org.korrigo.application.internal.DirectUnitOfWork;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.application.internal.trial.FakeRegistry;
import org.korrigo.application.internal.trial.ReadOnly;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.copy.MadePdf;
import org.korrigo.domain.copy.MadePdfRepository;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.render.Annotation;
import org.korrigo.spi.render.CopyRenderer;
import org.korrigo.spi.render.CopyToRender;
import org.korrigo.spi.render.Cover;
import org.korrigo.spi.render.PlacedPage;
import org.korrigo.spi.scoring.ScoreLine;
import org.korrigo.spi.scoring.ScoreSheet;
import org.korrigo.spi.storage.BlobRef;
import org.korrigo.spi.storage.BlobStore;

class FinalPdfsTest implements DirectUnitOfWork {

    private static final String RED = "#cc0000";

    private final List<CopyToRender> rendered = new ArrayList<>();
    private final Map<String, MadePdf> made = new HashMap<>();
    private final Copy copy = graded();
    private FakeRegistry registry;
    private boolean knowsComments = true;

    @BeforeEach
    void serve() {
        registry = new FakeRegistry();
        serve("pdf");
        registry.add(BlobStore.class, "files", ReadOnly.of(BlobStore.class, Map.of("put", of -> stored(of))), Map.of());
    }

    private void serve(String id) {
        CopyRenderer renderer = new CopyRenderer() {
            @Override
            public void render(CopyToRender shown, OutputStream out) {
                rendered.add(shown);
            }

            @Override
            public boolean drawsBoxesAndComments() {
                return knowsComments;
            }
        };
        registry.add(CopyRenderer.class, id, renderer, Map.of());
    }

    private BlobRef stored(Object[] arguments) {
        try (InputStream any = arguments[0] instanceof InputStream in ? in : new ByteArrayInputStream(new byte[0])) {
            return new BlobRef("%064d".formatted(rendered.size()), any.readAllBytes().length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_shows_just_the_same_is_not_rendered_again_whatever_the_revision() throws Exception {
        MadePdf first = make(shown(3, "/one/scan.pdf", c -> c));
        MadePdf again = make(shown(5, "/another/place.pdf", c -> c));

        assertThat(rendered).hasSize(1);
        assertThat(again.pdf().blob()).isEqualTo(first.pdf().blob());
        assertThat(again.pdf().revision()).isEqualTo(5);
        assertThat(again.inputs()).isEqualTo(first.inputs()).hasSize(64);
    }

    @Test
    void whatever_it_shows_that_changes_has_it_rendered_again() throws Exception {
        List<UnaryOperator<CopyToRender>> changes = List.of(
                c -> cover(c, with -> new Cover("Bac", with.identity(), with.scores(), with.remarks(), "")),
                c -> cover(
                        c,
                        with -> new Cover(
                                with.title(), identity("CURIE", "Pierre"), with.scores(), with.remarks(), "")),
                c -> cover(c, with -> new Cover(with.title(), with.identity(), sheet("2.5", "a"), with.remarks(), "")),
                c -> cover(c, with -> new Cover(with.title(), with.identity(), sheet("2", "b"), with.remarks(), "")),
                c -> cover(c, with -> new Cover(with.title(), with.identity(), with.scores(), Map.of("q1", "Non"), "")),
                c -> cover(c, with -> new Cover(with.title(), with.identity(), with.scores(), with.remarks(), "Bien")),
                c -> page(
                        c,
                        new Region(0, 0, 0.5, 1),
                        Rotation.NONE,
                        c.pages().get(0).annotations()),
                c -> page(c, Region.WHOLE, Rotation.HALF_TURN, c.pages().get(0).annotations()),
                c -> page(c, Region.WHOLE, Rotation.NONE, List.of()),
                c -> page(c, Region.WHOLE, Rotation.NONE, List.of(comment("0.50"), comment("1"))));
        make(shown(1, "/scan.pdf", c -> c));
        for (UnaryOperator<CopyToRender> change : changes) {
            int before = rendered.size();
            make(shown(1, "/scan.pdf", change));
            make(shown(1, "/scan.pdf", change));
            assertThat(rendered).as("change %d", changes.indexOf(change)).hasSize(before + 1);
        }
    }

    @Test
    void another_scan_another_renderer_and_other_options_have_it_rendered_again() throws Exception {
        var usual = shown(1, "/scan.pdf", c -> c);
        make(usual);
        make(new CopyAssembly.Assembled(
                usual.copy(), usual.pages(), List.of("other bytes"), 1, usual.score(), usual.renderer()));
        make(new CopyAssembly.Assembled(
                usual.copy(),
                usual.pages(),
                usual.scans(),
                1,
                usual.score(),
                new PluginChoice("pdf", new Options(Map.of("cover", "no")))));
        serve("other");
        make(new CopyAssembly.Assembled(
                usual.copy(), usual.pages(), usual.scans(), 1, usual.score(), PluginChoice.of("other")));
        assertThat(rendered).hasSize(4);
        assertThat(made.get("NAMED").pdf().renderedBy()).isEqualTo("renderer:other@1.0.0");
    }

    @Test
    void the_copy_without_a_name_is_another_one() throws Exception {
        make(shown(1, "/scan.pdf", c -> c));
        var pdfs = pdfs();
        var outcome = pdfs.make(copy, MadePdf.Variant.ANONYMOUS, shown(1, "/scan.pdf", c -> c));
        assertThat(outcome.again()).isTrue();
    }

    @Test
    void a_renderer_of_the_first_version_gets_lines_and_words_in_the_place_of_comments() throws Exception {
        knowsComments = false;
        make(shown(1, "/scan.pdf", c -> c));
        List<Annotation> drawn = rendered.get(0).pages().get(0).annotations();
        assertThat(drawn).hasSize(2);
        assertThat(drawn.get(0)).isInstanceOf(Annotation.Ink.class);
        assertThat(((Annotation.Text) drawn.get(1)).text()).isEqualTo("Bien (+0,5)");
    }

    private MadePdf make(CopyAssembly.Assembled assembled) throws Exception {
        MadePdf outcome = pdfs().make(copy, MadePdf.Variant.NAMED, assembled).made();
        made.put("NAMED", outcome);
        return outcome;
    }

    private FinalPdfs pdfs() {
        MadePdfRepository rows = ReadOnly.of(
                MadePdfRepository.class, Map.of("find", of -> Optional.ofNullable(made.get(of[1].toString()))));
        PluginCalls calls = new PluginCalls(registry, Covers.settings());
        return new FinalPdfs(this, rows, calls, new Blobs(calls, Covers.settings()));
    }

    private static CopyAssembly.Assembled shown(long revision, String file, UnaryOperator<CopyToRender> change) {
        Cover cover = new Cover(
                "Bac blanc", identity("CURIE", "Marie"), sheet("2", "a"), Map.of("q1", "Oui", "q2", "Presque"), "");
        var facts = new PageFacts(1, new PageSize(210, 297), Rotation.NONE, Optional.empty(), Optional.empty());
        var page = new PlacedPage(
                new Document(Path.of(file), "application/pdf"),
                facts,
                Region.WHOLE,
                Rotation.NONE,
                List.of(comment("0.50")));
        CopyToRender whole = change.apply(new CopyToRender(cover, List.of(page), Options.NONE));
        return new CopyAssembly.Assembled(
                whole, List.of(), List.of("bytes"), revision, Optional.empty(), PluginChoice.of("pdf"));
    }

    private static CopyToRender cover(CopyToRender copy, UnaryOperator<Cover> change) {
        return new CopyToRender(change.apply(copy.cover()), copy.pages(), copy.options());
    }

    private static CopyToRender page(CopyToRender copy, Region region, Rotation turn, List<Annotation> drawn) {
        PlacedPage page = copy.pages().get(0);
        var other = new PlacedPage(page.document(), page.page(), region, turn, drawn);
        return new CopyToRender(copy.cover(), List.of(other), copy.options());
    }

    private static Annotation comment(String points) {
        return new Annotation.Comment(
                new Region(0.1, 0.1, 0.2, 0.1),
                "Bien",
                0.02,
                RED,
                Optional.of("q1"),
                Optional.of(new BigDecimal(points)));
    }

    private static List<Cover.Line> identity(String lastName, String firstName) {
        return List.of(new Cover.Line("Nom", lastName), new Cover.Line("Prénom", firstName));
    }

    private static ScoreSheet sheet(String points, String label) {
        BigDecimal mark = new BigDecimal(points);
        var line = new ScoreLine("q1", label, 0, Optional.of(mark), new BigDecimal("4"));
        return new ScoreSheet(List.of(line), mark, new BigDecimal("4"), mark, List.of());
    }

    private static Copy graded() {
        UUID id = UUID.randomUUID();
        return new Copy(
                id,
                id,
                id,
                1,
                "K7QF-3M9X",
                CopyState.GRADED,
                List.of(),
                1,
                Identity.UNREAD,
                Optional.empty(),
                1,
                Optional.empty(),
                Optional.empty(),
                0);
    }
}
