package org.korrigo.application.internal.distribution;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.korrigo.application.distribution.MarkerView;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.DefaultSettings;
import org.korrigo.application.internal.DirectUnitOfWork;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.internal.plugin.OptionCheck;
import org.korrigo.application.internal.trial.FakeRegistry;
import org.korrigo.application.internal.trial.ReadOnly;
import org.korrigo.distribution.standard.internal.BalancedDistribution;
import org.korrigo.distribution.standard.internal.QuestionDistribution;
import org.korrigo.domain.account.Account;
import org.korrigo.domain.account.AccountRepository;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.audit.AuditTrail;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.ExamRepository;
import org.korrigo.domain.exam.Pipeline;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.MarkingRepository;
import org.korrigo.domain.marking.Operation;
import org.korrigo.domain.roster.Student;
import org.korrigo.domain.roster.StudentRepository;
import org.korrigo.plugin.PluginOptions;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.distribution.DistributionStrategy;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;

/** One exam with three teachers, without a database; the strategies are the real ones. */
final class SharedExam implements DirectUnitOfWork, AuditTrail {

    static final Actor ADMIN = Actor.console("test");
    static final PluginChoice BALANCED = PluginChoice.of("balanced");
    static final PluginChoice BY_QUESTION = PluginChoice.of("by-question");

    final SharesInMemory rows = new SharesInMemory();
    final Map<UUID, Copy> copies = new LinkedHashMap<>();
    final Map<UUID, Marking> markings = new LinkedHashMap<>();
    final List<Student> students = new ArrayList<>();
    final List<AuditEntry> audited = new ArrayList<>();
    final FakeRegistry registry = new FakeRegistry();
    Exam exam = exam("q1", "q2", "q3");

    private final CopyRepository copyRows = ReadOnly.of(
            CopyRepository.class,
            Map.of(
                    "ofExam", of -> List.copyOf(copies.values()),
                    "findLocked", of -> Optional.ofNullable(copies.get(of[0])),
                    "update", of -> put((Copy) of[0])));
    private final MarkingRepository markingRows =
            ReadOnly.of(MarkingRepository.class, Map.of("current", of -> Map.copyOf(markings)));
    private final StudentRepository studentRows =
            ReadOnly.of(StudentRepository.class, Map.of("enrolled", of -> List.copyOf(students)));
    private final AccountRepository accountRows =
            ReadOnly.of(AccountRepository.class, Map.of("all", of -> accounts().toList(), "find", of -> accounts()
                    .filter(account -> account.username().equals(of[0]))
                    .findFirst()));

    SharedExam() {
        registry.add(DistributionStrategy.class, "balanced", new BalancedDistribution(), Map.of());
        registry.add(DistributionStrategy.class, "by-question", new QuestionDistribution(), Map.of());
    }

    private static Stream<Account> accounts() {
        return Stream.of("ada", "bob", "cleo", "office").map(name -> {
            Role role = name.equals("office") ? Role.SECRETARY : Role.TEACHER;
            return new Account(
                    new UUID(0, name.hashCode()), name, "Mx " + name, "", Set.of(role), true, Optional.empty(), 0);
        });
    }

    private static Exam exam(String... questions) {
        var none = PluginChoice.of("none");
        var pipeline = new Pipeline("a3", Optional.empty(), List.of(), none, none, none, Optional.empty());
        List<MarkItem> items = Stream.of(questions)
                .map(id -> new MarkItem(id, id, BigDecimal.ONE, BigDecimal.ONE, false, List.of()))
                .toList();
        return new Exam(
                new UUID(7, 7),
                "bac",
                "bac",
                "Maths",
                LocalDate.EPOCH,
                pipeline,
                new MarkScheme(items),
                Instant.EPOCH,
                0);
    }

    void ask(String... questions) {
        exam = exam(questions);
    }

    DistributionDesk desk() {
        var lookup = new ExamLookup(
                this,
                ReadOnly.of(
                        ExamRepository.class,
                        Map.of("find", of -> Optional.of(exam), "findByReference", of -> Optional.of(exam))));
        var calls = new PluginCalls(registry, DefaultSettings.application());
        var options = new OptionCheck(registry, (plugin, locale) -> PluginOptions.NONE);
        var loading = new StateLoading(copyRows, markingRows, studentRows, rows);
        var dispatch = new Dispatch(
                this,
                loading,
                new StrategyCalls(registry, calls, options),
                rows,
                copyRows,
                accountRows,
                new Auditing(this));
        return new DistributionDesk(this, lookup, dispatch, rows, copyRows, accountRows, new Auditing(this));
    }

    void markedBy(String... usernames) {
        desk().setMarkers(
                        ADMIN,
                        "bac",
                        Stream.of(usernames).map(name -> marker(name)).toList());
    }

    static MarkerView marker(String name, String... excluded) {
        return new MarkerView(name, "", BigDecimal.ONE, Set.of(excluded), false);
    }

    /** A copy of a student of this class. */
    Copy copy(CopyState state, String className) {
        UUID student = UUID.randomUUID();
        students.add(new Student(student, "X", "Y", Optional.empty(), className, "", "", "", 1));
        boolean known = state != CopyState.STAGING;
        Identity who = known ? Identity.UNREAD.decided(student, Identity.Method.MANUAL) : Identity.UNREAD;
        return put(new Copy(
                new UUID(1, copies.size()),
                exam.id(),
                exam.id(),
                copies.size() + 1,
                "K" + copies.size(),
                state,
                List.of(),
                1,
                who,
                Optional.empty(),
                1,
                Optional.empty(),
                Optional.empty(),
                0));
    }

    List<Copy> ready(int count, String className) {
        return Stream.generate(() -> copy(CopyState.READY, className))
                .limit(count)
                .toList();
    }

    Copy put(Copy copy) {
        copies.put(copy.id(), copy);
        return copy;
    }

    void open(Copy copy, String marker) {
        put(copies.get(copy.id()).locked(marker, Instant.now()));
    }

    void mark(Copy copy, String author, String item) {
        var operation = new Operation.SetMark(UUID.randomUUID(), item, Optional.of(BigDecimal.ONE));
        markings.merge(copy.id(), Marking.NONE.after(operation), (before, first) -> before.after(operation));
        rows.authors.put(copy.id(), author);
    }

    /** Who has the copy, or a part of it. */
    Collection<String> markersOf(Copy copy) {
        return rows.shares(exam.id()).stream()
                .filter(share -> share.copy().equals(copy.id()))
                .map(share -> share.marker())
                .toList();
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
