package org.korrigo.rest.internal.resource;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.korrigo.rest.internal.Fakes;

/** Every resource, on top of fake use cases. */
public final class AllResources {

    private final HealthResource health = new HealthResource();
    private final Ports ports;
    private final List<Object> resources;

    public AllResources(Fakes fakes) {
        ports = new Ports(fakes.signIn, fakes.trust);
        resources = List.of(
                new SessionResource(fakes.signIn),
                new ExamResource(fakes.exams),
                new ChoiceResource(fakes.choices),
                new ExamReadinessResource(fakes.choices),
                new ScoreProposalResource(fakes.choices),
                new StudentResource(fakes.classLists),
                new ExamBatchResource(fakes.scans),
                new BatchResource(fakes.scans),
                new BatchQualityResource(fakes.quality),
                new ScanCheckResource(fakes.quality),
                new EventResource(new EventStreams(List::of, Duration.ofDays(1))),
                new ExamCopyResource(fakes.copies),
                new CopyResource(fakes.copies),
                new CopyImageResource(fakes.copies),
                new IdentificationResource(fakes.identification),
                new CopyStudentResource(fakes.identification),
                new LockResource(fakes.desk),
                new MarkingResource(fakes.desk),
                new ExportResource(fakes.results),
                new FinalPdfResource(fakes.results),
                new ReleaseResource(fakes.results),
                new OwnResultResource(fakes.results),
                new JobResource(fakes.jobs, fakes.texts()),
                new PluginResource(fakes.plugins),
                new LayoutResource(fakes.plugins),
                new BatchReplayResource(fakes.trials, fakes.texts()),
                new LayoutSimulationResource(fakes.trials, fakes.texts()),
                new TrialResource(fakes.trials, fakes.texts()),
                new LayoutPreviewResource(fakes.previews),
                new BatchPreviewResource(fakes.previews),
                new TrialPreviewResource(fakes.previews),
                new AccountResource(fakes.accounts),
                new OpenApiResource(),
                health);
    }

    public Set<Object> all() {
        return new LinkedHashSet<>(resources);
    }

    public void portsArrive() {
        health.bindPorts(ports);
    }

    public void portsLeave() {
        health.unbindPorts(ports);
    }
}
