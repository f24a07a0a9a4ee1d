package org.korrigo.application.internal.trial;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.Documents;
import org.korrigo.application.internal.pipeline.PipelineChoices;
import org.korrigo.application.trial.ReplayOrder;
import org.korrigo.application.trial.ReplayReport;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.layout.LayoutRegistry;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.layout.BookletLayout;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Splits and reads a past batch again with other choices. All that is written is that it was done. */
@Component(service = Replay.class)
public final class Replay {

    private final UnitOfWork work;
    private final PastBatches batches;
    private final LayoutRegistry layouts;
    private final Documents documents;
    private final DryRun dryRun;
    private final Auditing audit;

    @Activate
    public Replay(
            @Reference UnitOfWork work,
            @Reference PastBatches batches,
            @Reference LayoutRegistry layouts,
            @Reference Documents documents,
            @Reference DryRun dryRun,
            @Reference Auditing audit) {
        this.work = work;
        this.batches = batches;
        this.layouts = layouts;
        this.documents = documents;
        this.dryRun = dryRun;
        this.audit = audit;
    }

    /** What will be done; the batch is looked at when its turn comes. */
    record Prepared(UUID batch, PipelineChoices choices) {}

    /** @param pages of the batch; nothing to drop */
    record Done(ReplayReport report, TrialPages pages) {}

    Prepared prepare(Actor actor, UUID batch, ReplayOrder order) {
        return work.write(() -> {
            PastBatch past = batches.find(batch);
            BookletLayout layout = order.layout()
                    .map(id -> layouts.find(id).orElseThrow(() -> Problem.notFound("layout", id)))
                    .orElse(past.batch().layout());
            PipelineChoices choices = ReplayChoices.of(past, layout, order);
            audit.record(actor, "batch.replay", batch, told(choices));
            return new Prepared(batch, choices);
        });
    }

    private static Map<String, String> told(PipelineChoices choices) {
        return Map.of(
                "layout",
                choices.layout().id(),
                "split",
                choices.split().id(),
                "ocr",
                choices.ocr().stream().map(PluginChoice::id).collect(Collectors.joining(" ")),
                "matcher",
                choices.matcher().id());
    }

    Done run(Prepared prepared, TrialRun run) throws InterruptedException {
        Stopwatch watch = new Stopwatch();
        PastBatch past = work.read(() -> batches.find(prepared.batch()));
        Document document = documents.of(past.batch());
        var material = new DryRun.Material(document, past.facts(), past.roster(), past.taken());
        DryResult result = dryRun.run(material, prepared.choices(), run);
        ReplayReport report = new ReplayComparison(past, prepared.choices(), result).report(watch.seconds());
        var pages = new TrialPages(
                document, past.facts(), result.plan(), prepared.choices().layout(), Optional.empty());
        return new Done(report, pages);
    }
}
