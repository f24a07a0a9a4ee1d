package org.korrigo.application.internal.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.korrigo.application.internal.pipeline.Participants;
import org.korrigo.application.internal.pipeline.PipelineChoices;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.identity.ClassRoster;

class TakingPartTest {

    private final TrialWorld world = new TrialWorld();

    @Test
    void aMatchNamesTheMatcherFirstThenEngineAndReaderOnceEach() throws InterruptedException {
        world.writing.putAll(Map.of(1, "DURAND Paul", 3, "NGUYEN Sacha"));

        var booklet = run().booklets().get(0);

        assertThat(booklet.identity().by())
                .isEqualTo("identity:roster@1.0.0 ocr:digits@1.0.0 ocr:tesseract@1.0.0{psm=7} reader:pdf@1.0.0");
        assertThat(Participants.of(booklet.identity().by()))
                .containsExactly(
                        "identity:roster@1.0.0", "ocr:digits@1.0.0", "ocr:tesseract@1.0.0{psm=7}", "reader:pdf@1.0.0");
    }

    @Test
    void anEngineGetsTheExamsOptionsForItAndNoOthers() throws InterruptedException {
        run();

        assertThat(world.asked).isNotEmpty();
        assertThat(world.asked).allMatch(request -> request.options().values().equals(Map.of("psm", "7")));
    }

    @Test
    void optionsWithSpacesStayWithTheirPlugin() {
        assertThat(Participants.of("identity:roster@1.0.0{a=1, b=2} ocr:digits@1.0.0"))
                .containsExactly("identity:roster@1.0.0{a=1, b=2}", "ocr:digits@1.0.0");
    }

    private DryResult run() throws InterruptedException {
        var layout = world.layouts.get("two-pages");
        var pipeline = TrialWorld.exam(PastExam.EXAM).pipeline();
        var choices = new PipelineChoices(
                layout, PluginChoice.of(layout.splitStrategy()), pipeline.ocr(), pipeline.identity());
        var roster = new ClassRoster(List.of(world.past.durand.asRosterEntry(), world.past.nguyen.asRosterEntry()));
        var material =
                new DryRun.Material(new Document(null, "application/pdf"), world.paper.facts(), roster, Set.of());
        return world.dryRun().run(material, choices, new TrialRun(Cancellation.NEVER, TrialRun.Progress.NOBODY));
    }
}
