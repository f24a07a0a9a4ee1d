package org.korrigo.rest.internal.resource;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.korrigo.rest.internal.Fakes;

/** Every resource, on top of fake use cases. */
public final class AllResources {

    private final HealthResource health;
    private final Ports ports;
    private final List<Object> resources;

    public AllResources(Fakes fakes) {
        health = new HealthResource(fakes.doctor);
        ports = new Ports(fakes.signIn, fakes.trust, () -> "rlimit+netns");
        resources = Stream.of(exams(fakes), scans(fakes), marking(fakes), trials(fakes), List.<Object>of(health))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Object> exams(Fakes fakes) {
        return List.of(
                new SessionResource(fakes.signIn, fakes.accounts, fakes.modes),
                new ExamResource(fakes.exams),
                new SchemeResource(fakes.schemes, fakes.exams, fakes.texts()),
                new ChoiceResource(fakes.choices),
                new ExamReadinessResource(fakes.choices),
                new ScoreProposalResource(fakes.choices),
                new AccountResource(fakes.accounts),
                new MarkerResource(fakes.distributions),
                new DistributionResource(fakes.distributions),
                new StrategyResource(fakes.distributions),
                new VariantResource(fakes.distributions),
                new NoticeResource(fakes.modes),
                new OpenApiResource());
    }

    private static List<Object> scans(Fakes fakes) {
        return List.of(
                new StudentResource(fakes.classLists),
                new ExamBatchResource(fakes.scans),
                new BatchResource(fakes.scans),
                new ExamArrivalResource(fakes.scans),
                new ArrivalResource(fakes.scans),
                new ExamUploadResource(fakes.uploads),
                new UploadResource(fakes.uploads),
                new BatchQualityResource(fakes.quality),
                new ScanCheckResource(fakes.quality),
                new EventResource(new EventStreams(List::of, Duration.ofDays(1))),
                new BatchRepairResource(fakes.repairs),
                new BatchSplitResource(fakes.repairs),
                new BatchPageImageResource(fakes.repairs),
                new SetAsideResource(fakes.repairs));
    }

    private static List<Object> marking(Fakes fakes) {
        return List.of(
                new ExamCopyResource(fakes.copies),
                new CopyResource(fakes.copies),
                new CopyImageResource(fakes.copies),
                new IdentificationResource(fakes.identification),
                new CopyStudentResource(fakes.identification),
                new LockResource(fakes.desk),
                new ExamLockResource(fakes.desk),
                new MarkingResource(fakes.desk),
                new DraftResource(fakes.drafts),
                new RevisitResource(fakes.piles),
                new PileResource(fakes.piles),
                new ExamPileResource(fakes.piles),
                new ExamCommentResource(fakes.comments),
                new CommentResource(fakes.comments),
                new ExportResource(fakes.results),
                new FinalPdfResource(fakes.results),
                new ReleaseResource(fakes.releases),
                new ResultOverviewResource(fakes.releases),
                new FinalisationResource(fakes.desk, fakes.finalisations),
                new FinalisationRulesResource(fakes.finalisations),
                new OwnResultResource(fakes.results),
                new JobResource(fakes.jobs, fakes.jobCare, fakes.texts()));
    }

    private static List<Object> trials(Fakes fakes) {
        return List.of(
                new PluginResource(fakes.plugins),
                new LayoutResource(fakes.plugins),
                new BatchReplayResource(fakes.trials, fakes.texts()),
                new LayoutSimulationResource(fakes.trials, fakes.texts()),
                new TrialResource(fakes.trials, fakes.texts()),
                new LayoutPreviewResource(fakes.previews),
                new BatchPreviewResource(fakes.previews),
                new TrialPreviewResource(fakes.previews));
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
