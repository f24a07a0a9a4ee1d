package org.korrigo.application.internal.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.korrigo.application.internal.pipeline.AutomaticThresholds;
import org.korrigo.application.internal.pipeline.BookletPlanner;
import org.korrigo.application.internal.pipeline.IdentityReading;
import org.korrigo.application.internal.pipeline.IdentityReading.Ranked;
import org.korrigo.application.internal.pipeline.PipelineChoices;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.identity.ClassRoster;
import org.korrigo.spi.identity.IdentityCandidate;
import org.korrigo.spi.split.PlannedBooklet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Splits and reads a document with the pipeline's own steps, and keeps the result to itself. */
@Component(service = DryRun.class)
public final class DryRun {

    private final BookletPlanner planner;
    private final IdentityReading reading;
    private final AutomaticThresholds thresholds;

    @Activate
    public DryRun(
            @Reference BookletPlanner planner,
            @Reference IdentityReading reading,
            @Reference AutomaticThresholds thresholds) {
        this.planner = planner;
        this.reading = reading;
        this.thresholds = thresholds;
    }

    /**
     * What is worked on.
     *
     * @param taken ids of roster entries that have a copy elsewhere: the machine leaves them to a person
     */
    record Material(Document document, List<PageFacts> pages, ClassRoster roster, Set<String> taken) {}

    DryResult run(Material material, PipelineChoices choices, TrialRun run) throws InterruptedException {
        List<PageFacts> usable = material.pages().stream()
                .filter(page -> page.defect().isEmpty())
                .toList();
        int pages = Math.max(1, material.pages().size());
        TrialRun planning = run.within((done, of) -> run.progress(done, 2 * pages));
        var planned = planner.plan(material.document(), usable, choices, planning);
        var ranked = rank(planned.plan().booklets(), material, choices, run);
        var given = Rivals.settle(ranked, sure(ranked), material.taken());
        return DryResult.of(
                material.pages(), planned, DryResult.Booklet.of(planned.plan().booklets(), ranked, given));
    }

    private List<Ranked> rank(List<PlannedBooklet> booklets, Material material, PipelineChoices choices, TrialRun run)
            throws InterruptedException {
        Map<Integer, PageFacts> facts = new TreeMap<>();
        material.pages().forEach(page -> facts.put(page.number(), page));
        int pages = Math.max(1, facts.size());
        List<Ranked> ranked = new ArrayList<>();
        for (PlannedBooklet booklet : booklets) {
            run.check();
            ranked.add(reading.rank(pages(booklet, material, choices, facts), material.roster(), choices, run));
            run.progress(pages + pages * ranked.size() / booklets.size(), 2 * pages);
        }
        return ranked;
    }

    private List<Boolean> sure(List<Ranked> ranked) {
        return ranked.stream()
                .map(one ->
                        one.candidates().stream().map(IdentityCandidate::score).toList())
                .map(thresholds::areMet)
                .toList();
    }

    private static List<IdentityReading.Page> pages(
            PlannedBooklet booklet, Material material, PipelineChoices choices, Map<Integer, PageFacts> facts) {
        return booklet.pages().stream()
                .map(page -> new IdentityReading.Page(
                        material.document(),
                        choices.layout(),
                        facts.get(page.source()),
                        page.region(),
                        page.rotation(),
                        page.logical()))
                .toList();
    }
}
