package org.korrigo.application.internal.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.korrigo.application.exam.ExamReport;
import org.korrigo.application.exam.ExamView;
import org.korrigo.application.exam.PipelineCounts;
import org.korrigo.application.internal.pipeline.Participants;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.FinalPdf;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.copy.Score;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.ExamCounts;
import org.korrigo.domain.exam.ExamRepository;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobRepository;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.BatchIssue;
import org.korrigo.domain.scan.PageAccounts;
import org.korrigo.domain.scan.ScanRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts what became of pages, copies and jobs of an exam. Needs a unit of work. */
@Component(service = ExamAccounts.class)
public final class ExamAccounts {

    private static final int ALL_JOBS = 100_000;

    private final ExamRepository exams;
    private final ScanRepository scans;
    private final CopyRepository copies;
    private final JobRepository jobs;

    @Activate
    public ExamAccounts(
            @Reference ExamRepository exams,
            @Reference ScanRepository scans,
            @Reference CopyRepository copies,
            @Reference JobRepository jobs) {
        this.exams = exams;
        this.scans = scans;
        this.copies = copies;
        this.jobs = jobs;
    }

    ExamView view(Exam exam) {
        return views(List.of(exam)).get(0);
    }

    /** One statement, whatever the number of exams. */
    List<ExamView> views(List<Exam> all) {
        Map<UUID, ExamCounts> counts = exams.counts(all.stream().map(Exam::id).toList());
        return all.stream().map(exam -> view(exam, counts.get(exam.id()))).toList();
    }

    private static ExamView view(Exam exam, ExamCounts counts) {
        return new ExamView(
                exam.id(),
                exam.reference(),
                exam.name(),
                exam.subject(),
                exam.date(),
                exam.createdAt(),
                exam.pipeline(),
                exam.scheme(),
                view(counts),
                exam.version());
    }

    private static PipelineCounts view(ExamCounts counts) {
        return new PipelineCounts(
                counts.students(),
                counts.batches(),
                counts.pages(),
                counts.pagesWaiting(),
                counts.copies(),
                counts.quarantined(),
                counts.unidentified(),
                counts.ready(),
                counts.locked(),
                counts.graded(),
                counts.released(),
                counts.jobsOpen(),
                counts.jobsFailed());
    }

    private PageAccounts accounts(List<Batch> batches) {
        return batches.stream().map(b -> scans.accounts(b.id())).reduce(PageAccounts.NONE, PageAccounts::plus);
    }

    ExamReport report(Exam exam) {
        List<Batch> batches = scans.ofExam(exam.id());
        List<Copy> all = copies.ofExam(exam.id());
        PageAccounts pages = accounts(batches);
        return new ExamReport(
                exam.reference(),
                pages,
                pages.balance(),
                all.size(),
                identified(all, Identity.Method.AUTOMATIC),
                identified(all, Identity.Method.MANUAL),
                identified(all, Identity.Method.NONE),
                byState(all),
                (int) all.stream().filter(c -> c.finalPdf().isPresent()).count(),
                issues(batches),
                secondsByStage(jobs.latest(Optional.of(exam.id()), Optional.empty(), ALL_JOBS)),
                plugins(batches, all));
    }

    private static int identified(List<Copy> all, Identity.Method method) {
        return (int) all.stream().filter(c -> c.identity().method() == method).count();
    }

    private static Map<String, Integer> byState(List<Copy> all) {
        return all.stream()
                .collect(Collectors.groupingBy(c -> c.state().name(), TreeMap::new, Collectors.summingInt(c -> 1)));
    }

    private Map<String, Integer> issues(List<Batch> batches) {
        return batches.stream()
                .flatMap(b -> scans.issues(b.id()).stream())
                .collect(Collectors.groupingBy(BatchIssue::code, TreeMap::new, Collectors.summingInt(i -> 1)));
    }

    /** From the first start to the last end, by kind: stages overlap, so they do not add up to the whole. */
    private static Map<String, Double> secondsByStage(List<Job> all) {
        return all.stream()
                .filter(job -> job.startedAt().isPresent() && job.endedAt().isPresent())
                .collect(Collectors.groupingBy(
                        job -> job.kind().name(),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), ExamAccounts::span)));
    }

    private static double span(Collection<Job> jobs) {
        Instant first = jobs.stream()
                .map(j -> j.startedAt().orElseThrow())
                .min(Instant::compareTo)
                .orElseThrow();
        Instant last = jobs.stream()
                .map(j -> j.endedAt().orElseThrow())
                .max(Instant::compareTo)
                .orElseThrow();
        return Duration.between(first, last).toMillis() / 1000.0;
    }

    private static List<String> plugins(List<Batch> batches, List<Copy> all) {
        var names = new TreeSet<String>();
        batches.forEach(b -> b.plannedBy().ifPresent(names::add));
        all.forEach(c -> c.identity().matchedBy().ifPresent(by -> names.addAll(Participants.of(by))));
        all.forEach(c -> c.score().map(Score::scoredBy).ifPresent(names::add));
        all.forEach(c -> c.finalPdf().map(FinalPdf::renderedBy).ifPresent(names::add));
        return List.copyOf(names);
    }
}
