package org.korrigo.application.internal.scheme;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.internal.ApplicationSettings;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.DirectUnitOfWork;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.application.internal.ServerClock;
import org.korrigo.application.internal.copy.CopyAccess;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.internal.marking.DeskOpening;
import org.korrigo.application.internal.marking.DeskViews;
import org.korrigo.application.internal.marking.FinalSums;
import org.korrigo.application.internal.marking.JournalDesk;
import org.korrigo.application.internal.marking.ScoreComparison;
import org.korrigo.application.internal.marking.Scores;
import org.korrigo.application.internal.trial.FakeRegistry;
import org.korrigo.application.internal.trial.ReadOnly;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.audit.AuditTrail;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.ExamRepository;
import org.korrigo.domain.exam.Pipeline;
import org.korrigo.domain.exam.SchemeHistory;
import org.korrigo.domain.exam.SchemeRevision;
import org.korrigo.domain.job.JobQueue;
import org.korrigo.domain.marking.DeskPapers;
import org.korrigo.domain.marking.DeskRepository;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.MarkingRepository;
import org.korrigo.domain.marking.Operation;
import org.korrigo.scoring.standard.internal.BestOfScoring;
import org.korrigo.scoring.standard.internal.PointsScoring;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.ScoringScheme;

/** Exams, copies and marks without a database; the scoring schemes are the real ones. */
final class MarkedWorld implements DirectUnitOfWork, AuditTrail {

    static final Actor ADMIN = Actor.console("test");

    final Map<String, Exam> exams = new LinkedHashMap<>();
    final Map<UUID, Copy> copies = new LinkedHashMap<>();
    final Map<UUID, Marking> markings = new LinkedHashMap<>();
    final List<SchemeRevision> revisions = new ArrayList<>();
    final List<AuditEntry> audited = new ArrayList<>();
    final List<UUID> rendered = new ArrayList<>();
    final FakeRegistry registry = new FakeRegistry();

    final ExamRepository examRows = ReadOnly.of(
            ExamRepository.class,
            Map.of(
                    "find",
                    of -> exams.values().stream()
                            .filter(exam -> exam.id().equals(of[0]))
                            .findFirst(),
                    "findByReference",
                    of -> Optional.ofNullable(exams.get(of[0])),
                    "update",
                    of -> update((Exam) of[0])));
    final CopyRepository copyRows = ReadOnly.of(
            CopyRepository.class,
            Map.of(
                    "find",
                    of -> Optional.ofNullable(copies.get(of[0])),
                    "ofExam",
                    of -> copies.values().stream()
                            .filter(copy -> copy.exam().equals(of[0]))
                            .toList(),
                    "releasedTo",
                    of -> List.copyOf(copies.values()),
                    "update",
                    of -> put((Copy) of[0])));
    final MarkingRepository markingRows = ReadOnly.of(
            MarkingRepository.class,
            Map.of("current", of -> of[0] instanceof Collection<?> many ? current(many) : current((UUID) of[0])));
    final DeskRepository deskRows =
            ReadOnly.of(DeskRepository.class, Map.of("papers", of -> Optional.of(papers((UUID) of[0]))));
    private final SchemeHistory history = ReadOnly.of(
            SchemeHistory.class,
            Map.of("add", of -> revisions.add((SchemeRevision) of[0]), "of", of -> revisions.stream()
                    .filter(revision -> revision.exam().equals(of[0]))
                    .toList()));
    private final JobQueue jobs = ReadOnly.of(JobQueue.class, Map.of("enqueue", of -> {
        rendered.add((UUID) of[2]);
        return null;
    }));

    MarkedWorld() {
        registry.add(ScoringScheme.class, "points", new PointsScoring(), Map.of());
        registry.add(ScoringScheme.class, "best-of", new BestOfScoring(), Map.of());
    }

    /** Of the real rules; nothing can be written through it. */
    JournalDesk journal() {
        var clock = new ServerClock();
        var audit = new Auditing(this);
        var access = new CopyAccess(null);
        var views = new DeskViews(scores(), clock);
        var opening = new DeskOpening(this, deskRows, copyRows, markingRows, access, views, audit, clock);
        return new JournalDesk(
                this,
                copyRows,
                markingRows,
                new ExamLookup(this, examRows),
                null,
                null,
                audit,
                clock,
                access,
                opening,
                views,
                null);
    }

    private DeskPapers papers(UUID id) {
        Copy copy = copies.get(id);
        Exam exam = examRows.find(copy.exam()).orElseThrow();
        return new DeskPapers(copy, exam, current(id), "", 0, false);
    }

    /** As the database has it: the version rises with each change. */
    private Exam update(Exam exam) {
        if (exams.get(exam.reference()).version() != exam.version()) {
            throw Problem.stale("exam-changed", Map.of());
        }
        return exam(exam.reference(), exam.pipeline(), exam.scheme(), exam.version() + 1);
    }

    Exam exam(String reference, MarkScheme scheme) {
        var none = PluginChoice.of("none");
        return exam(
                reference,
                new Pipeline(
                        "a3", Optional.empty(), List.of(), none, PluginChoice.of("points"), none, Optional.empty()),
                scheme,
                0);
    }

    Exam exam(String reference, Pipeline pipeline, MarkScheme scheme, long version) {
        UUID id = exams.containsKey(reference) ? exams.get(reference).id() : UUID.randomUUID();
        Exam exam =
                new Exam(id, reference, reference, "Maths", LocalDate.EPOCH, pipeline, scheme, Instant.EPOCH, version);
        exams.put(reference, exam);
        return exam;
    }

    /** A copy that somebody is marking or, with final marks, nobody any more. */
    Copy copy(Exam exam, String number, CopyState state) {
        return put(new Copy(
                UUID.randomUUID(),
                exam.id(),
                exam.id(),
                1,
                number,
                state,
                List.of(),
                1,
                Identity.UNREAD,
                Optional.empty(),
                1,
                Optional.empty(),
                Optional.empty(),
                0));
    }

    private Copy put(Copy copy) {
        copies.put(copy.id(), copy);
        return copy;
    }

    void mark(Copy copy, String item, String points) {
        var operation = new Operation.SetMark(UUID.randomUUID(), item, Optional.of(new BigDecimal(points)));
        markings.put(copy.id(), current(copy.id()).after(operation));
    }

    void remark(Copy copy, String item, String text) {
        markings.put(copy.id(), current(copy.id()).after(new Operation.SetRemark(UUID.randomUUID(), item, text)));
    }

    /** What the job that writes the PDF does first. */
    void settle(Copy copy) {
        Exam exam = examRows.find(copy.exam()).orElseThrow();
        put(copies.get(copy.id()).scored(scores().sum(exam, exam.pipeline().scoring(), current(copy.id()))));
    }

    Marking current(UUID copy) {
        return markings.getOrDefault(copy, Marking.NONE);
    }

    private Map<UUID, Marking> current(Collection<?> many) {
        Map<UUID, Marking> found = new LinkedHashMap<>(markings);
        found.keySet().retainAll(many);
        return found;
    }

    SchemeDesk desk() {
        var sums = new FinalSums(new ScoreComparison(this, copyRows, markingRows, scores()), copyRows, jobs);
        var impact = new SchemeImpact(this, copyRows, markingRows, history, new SchemeCheck(calls()), sums, scores());
        return new SchemeDesk(
                this,
                new ExamLookup(this, examRows),
                examRows,
                history,
                impact,
                new SchemeMaximum(scores()),
                sums,
                new Auditing(this));
    }

    Scores scores() {
        return new Scores(calls());
    }

    PluginCalls calls() {
        return new PluginCalls(registry, settings());
    }

    static ApplicationSettings settings() {
        Class<?> values = ApplicationSettings.Values.class;
        return new ApplicationSettings((ApplicationSettings.Values) Proxy.newProxyInstance(
                values.getClassLoader(), new Class<?>[] {values}, (proxy, key, none) -> key.getDefaultValue()));
    }

    @Override
    public void add(AuditEntry entry) {
        audited.add(entry);
    }

    @Override
    public List<AuditEntry> since(Instant from, int limit) {
        return audited;
    }
}
