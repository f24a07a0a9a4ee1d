package org.korrigo.application.internal.marking;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.application.internal.ServerClock;
import org.korrigo.application.internal.comment.CommentDesk;
import org.korrigo.application.internal.comment.CommentLearning;
import org.korrigo.application.internal.copy.CopyAccess;
import org.korrigo.application.internal.copy.CopyDesk;
import org.korrigo.application.internal.copy.CopyViews;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.internal.trial.FakeRegistry;
import org.korrigo.application.internal.trial.ReadOnly;
import org.korrigo.application.internal.trial.TrialWorld;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.distribution.DistributionRepository;
import org.korrigo.domain.distribution.Rights;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.job.JobQueue;
import org.korrigo.domain.marking.Operation;
import org.korrigo.persistence.jpa.internal.JpaAuditTrail;
import org.korrigo.persistence.jpa.internal.JpaCommentRepository;
import org.korrigo.persistence.jpa.internal.JpaConclusionRepository;
import org.korrigo.persistence.jpa.internal.JpaCopyRepository;
import org.korrigo.persistence.jpa.internal.JpaDeskRepository;
import org.korrigo.persistence.jpa.internal.JpaDraftRepository;
import org.korrigo.persistence.jpa.internal.JpaExamRepository;
import org.korrigo.persistence.jpa.internal.JpaMarkingRepository;
import org.korrigo.persistence.jpa.internal.JpaScanRepository;
import org.korrigo.persistence.jpa.internal.JpaStudentRepository;
import org.korrigo.persistence.jpa.internal.JpaUnitOfWork;
import org.korrigo.scoring.standard.internal.PointsScoring;
import org.korrigo.spi.render.Annotation;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.ScoringScheme;

/** The marking desk on a real database, with a clock that a test moves and shares that a test hands out. */
final class MarkingBench extends Clock {

    static final Actor ANNE = teacher("anne");
    static final Actor BRUNO = teacher("bruno");
    static final Actor CHIEF = new Actor("chief", Set.of(Role.ADMIN), Optional.empty());
    private static final MarkScheme SCHEME = new MarkScheme(List.of(question("1"), question("2")));

    final JpaUnitOfWork work = new JpaUnitOfWork(RealDatabase.ENTITIES);
    final JpaCopyRepository copies = new JpaCopyRepository(work);
    final JpaMarkingRepository markings = new JpaMarkingRepository(work);
    final JpaExamRepository exams = new JpaExamRepository(work);
    final ServerClock clock = new ServerClock(this);
    final Auditing audit = new Auditing(new JpaAuditTrail(work));
    final List<UUID> rendered = new ArrayList<>();
    /** Empty: every teacher marks every copy. */
    Map<UUID, Set<String>> shares = Map.of();

    private final DistributionRepository distribution = distribution();
    private final CopyAccess access = new CopyAccess(distribution);
    final ExamLookup lookup = new ExamLookup(work, exams);
    final Scores scores = scores();
    private final JpaDeskRepository desks = new JpaDeskRepository(work);
    private final JpaCommentRepository bank = new JpaCommentRepository(work);
    private Duration later = Duration.ZERO;

    final JournalDesk desk = desk();
    final DraftDesk drafts = new DraftDesk(work, copies, new JpaDraftRepository(work), access, audit);
    final CommentDesk comments = new CommentDesk(work, bank, lookup, audit);
    final PileDesk piles =
            new PileDesk(work, exams, lookup, copies, desks, distribution, access, new PileViews(scores, clock), audit);

    /** What lists copies. */
    CopyDesk office() {
        var views = new CopyViews(
                work,
                exams,
                new JpaStudentRepository(work),
                new JpaScanRepository(work),
                markings,
                scores,
                distribution);
        return new CopyDesk(work, copies, lookup, views, null, access, audit);
    }

    private static Actor teacher(String name) {
        return new Actor(name, Set.of(Role.TEACHER), Optional.empty());
    }

    private static MarkItem question(String id) {
        return new MarkItem(id, "Question " + id, new BigDecimal(10), new BigDecimal("0.25"), false, List.of());
    }

    MarkingBench() throws SQLException {
        RealDatabase.empty();
    }

    /** With copies K{first}, … that are ready. */
    Exam exam(String reference, int first, int count) throws SQLException {
        Exam plain = TrialWorld.exam(UUID.randomUUID());
        Exam exam = new Exam(
                plain.id(),
                reference,
                "Bac " + reference,
                "Maths",
                plain.date(),
                plain.pipeline(),
                SCHEME,
                Instant.EPOCH,
                0);
        work.run(() -> exams.add(exam));
        RealDatabase.fill(exam.id(), first, count);
        return exam;
    }

    /** Of the copy K{n}. */
    static UUID copy(int n) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(("c" + n).getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(digest);
            return UUID.fromString(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Operation mark(String item, String points) {
        return new Operation.SetMark(UUID.randomUUID(), item, Optional.of(new BigDecimal(points)));
    }

    static Operation ink(UUID annotation, double x) {
        var stroke = new Annotation.Ink(List.of(new Annotation.Point(x, 0.5, 0.5)), 0.002, "#cc0000");
        return new Operation.PutAnnotation(UUID.randomUUID(), annotation, 1, stroke);
    }

    private JournalDesk desk() {
        var views = new DeskViews(scores, clock);
        var opening = new DeskOpening(work, desks, copies, markings, access, views, audit, clock);
        var intake =
                new OperationIntake(work, copies, markings, lookup, access, scores, new CommentLearning(bank), clock);
        var complete = new Completeness(work, new JpaConclusionRepository(work), scores);
        JobQueue jobs = ReadOnly.of(JobQueue.class, Map.of("enqueue", of -> rendered.add((UUID) of[2])));
        return new JournalDesk(
                work, copies, markings, lookup, complete, jobs, audit, clock, access, opening, views, intake);
    }

    private static Scores scores() {
        var registry = new FakeRegistry();
        registry.add(ScoringScheme.class, "points", new PointsScoring(), Map.of());
        return new Scores(new PluginCalls(registry, TrialWorld.settings()));
    }

    /** Each answer counts as the one statement it takes. */
    private DistributionRepository distribution() {
        return ReadOnly.of(
                DistributionRepository.class,
                Map.of(
                        "rights",
                        of -> {
                            RealDatabase.SOURCE.statements.incrementAndGet();
                            var rights = new Rights(shares.isEmpty(), shares);
                            return of[0] instanceof Collection<?> exams
                                    ? exams.stream().collect(Collectors.toMap(e -> e, e -> rights))
                                    : rights;
                        },
                        "variants",
                        of -> {
                            RealDatabase.SOURCE.statements.incrementAndGet();
                            return Map.of(copy(1), "B");
                        }));
    }

    void wait(Duration time) {
        later = later.plus(time);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(later);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    static int statements(Runnable deed) {
        RealDatabase.SOURCE.statements.set(0);
        deed.run();
        return RealDatabase.SOURCE.statements.get();
    }
}
