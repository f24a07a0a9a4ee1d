package org.korrigo.application.internal.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.korrigo.application.internal.ApplicationSettings;
import org.korrigo.application.internal.Documents;
import org.korrigo.application.internal.pipeline.PipelineChoices;
import org.korrigo.application.trial.SimulationOrder;
import org.korrigo.application.trial.SimulationReport;
import org.korrigo.domain.Problem;
import org.korrigo.domain.trial.SampleBatch;
import org.korrigo.domain.trial.SampleScans;
import org.korrigo.layout.LayoutRegistry;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.identity.ClassRoster;
import org.korrigo.spi.layout.BookletLayout;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prints samples of a layout, splits and reads them with what new exams get, and compares with what was printed. */
@Component(service = Simulation.class)
public final class Simulation {

    private static final String PDF = "application/pdf";

    private final LayoutRegistry layouts;
    private final SamplePrinter printer;
    private final Documents documents;
    private final DryRun dryRun;
    private final ApplicationSettings settings;

    @Activate
    public Simulation(
            @Reference LayoutRegistry layouts,
            @Reference SamplePrinter printer,
            @Reference Documents documents,
            @Reference DryRun dryRun,
            @Reference ApplicationSettings settings) {
        this.layouts = layouts;
        this.printer = printer;
        this.documents = documents;
        this.dryRun = dryRun;
        this.settings = settings;
    }

    /** What will be done; nothing that is asked is impossible. */
    record Prepared(SampleScans.Order order, Optional<Path> keep) {}

    /** @param pages whoever gets them drops them */
    record Done(SimulationReport report, TrialPages pages) {}

    Prepared prepare(SimulationOrder asked) {
        BookletLayout layout =
                layouts.find(asked.layout()).orElseThrow(() -> Problem.notFound("layout", asked.layout()));
        var order = new SampleScans.Order(layout, asked.booklets(), asked.faults(), asked.seed());
        printer.check(order);
        return new Prepared(order, asked.keep());
    }

    Done run(Prepared prepared, TrialRun run) throws InterruptedException {
        try {
            TrialFile file = TrialFile.create();
            boolean done = false;
            try {
                Done result = run(prepared, file, run);
                done = true;
                return result;
            } finally {
                if (!done) {
                    file.close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Done run(Prepared prepared, TrialFile file, TrialRun run) throws InterruptedException, IOException {
        Stopwatch watch = new Stopwatch();
        SampleScans.Order order = prepared.order();
        SampleBatch sample = printer.print(order, file.path());
        if (prepared.keep().isPresent()) {
            Files.copy(file.path(), prepared.keep().get(), StandardCopyOption.REPLACE_EXISTING);
        }
        run.check();
        Document document = new Document(file.path(), PDF);
        List<PageFacts> pages = documents
                .read(document, reader -> reader.index(document, run))
                .result()
                .pages();
        var material = new DryRun.Material(document, pages, new ClassRoster(sample.roster()), Set.of());
        DryResult result = dryRun.run(material, choices(order.layout()), run);
        SimulationReport report = new SimulationScore(order, sample, result).report(watch.seconds());
        return new Done(report, new TrialPages(document, pages, result.plan(), order.layout(), Optional.of(file)));
    }

    private PipelineChoices choices(BookletLayout layout) {
        return new PipelineChoices(
                layout,
                new PluginChoice(layout.splitStrategy(), layout.splitOptions()),
                settings.defaultOcr(),
                PluginChoice.of(settings.values().default_identity()));
    }
}
