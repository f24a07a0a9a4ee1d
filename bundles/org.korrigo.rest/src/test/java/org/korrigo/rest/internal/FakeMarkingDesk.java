package org.korrigo.rest.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.korrigo.application.copy.PageLink;
import org.korrigo.application.internal.marking.OperationRules;
import org.korrigo.application.marking.Acknowledgement;
import org.korrigo.application.marking.ExamName;
import org.korrigo.application.marking.HeldCopy;
import org.korrigo.application.marking.LockView;
import org.korrigo.application.marking.MarkingDesk;
import org.korrigo.application.marking.MarkingView;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.marking.JournalEntry;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.Operation;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.ScoreLine;
import org.korrigo.spi.scoring.ScoreSheet;

/** Applies operations to a marking in memory, under fence 4. */
public final class FakeMarkingDesk implements MarkingDesk {

    static final long FENCE = 4;
    private static final MarkItem QUESTION =
            new MarkItem("1", "Exercice 1", new BigDecimal(20), new BigDecimal("0.25"), false, List.of());
    private static final MarkScheme SCHEME = new MarkScheme(List.of(QUESTION));
    private static final Copy COPY = twoPages();

    final List<Operation> applied = new ArrayList<>();
    Marking marking = Marking.NONE;
    long unlocked;
    UUID begun;

    @Override
    public LockView lock(Actor actor, UUID copy) {
        return lockOf(copy, actor.name());
    }

    @Override
    public LockView renew(Actor actor, UUID copy, long fence) {
        requireFence(fence);
        return lockOf(copy, actor.name());
    }

    @Override
    public void unlock(Actor actor, UUID copy, long fence) {
        requireFence(fence);
        unlocked = fence;
    }

    @Override
    public MarkingView begin(Actor actor, UUID copy) {
        begun = copy;
        return view(copy, Optional.of(sheet()));
    }

    @Override
    public MarkingView open(Actor actor, UUID copy) {
        return view(copy, Optional.of(sheet()));
    }

    @Override
    public MarkingView openAt(Actor actor, UUID copy, long revision) {
        if (revision > applied.size()) {
            throw Problem.notFound("revision", revision);
        }
        Marking now = marking;
        marking = Marking.NONE;
        applied.stream().limit(revision).forEach(operation -> marking = marking.after(operation));
        MarkingView then = view(copy, Optional.empty());
        marking = now;
        return then;
    }

    @Override
    public List<HeldCopy> held(Actor actor, Optional<String> exam) {
        actor.require(Role.ADMIN);
        var name = new ExamName(exam.orElse("bac-2026"), "Bac blanc");
        return List.of(new HeldCopy(FakeCopies.ID, "K7QF", name, "anne", Instant.parse("2026-06-15T08:30:00Z"), true));
    }

    @Override
    public Acknowledgement apply(Actor actor, UUID copy, long fence, long base, List<Operation> operations) {
        requireFence(fence);
        if (base != marking.revision()) {
            throw Problem.stale("marking-changed", Map.of("revision", marking.revision()));
        }
        for (int i = 0; i < operations.size(); i++) {
            check(i, operations.get(i));
        }
        applied.addAll(operations);
        operations.forEach(operation -> marking = marking.after(operation));
        return new Acknowledgement(marking.revision(), sheet());
    }

    @Override
    public MarkingView finalise(Actor actor, UUID copy, long fence) {
        requireFence(fence);
        return view(copy, Optional.empty());
    }

    @Override
    public List<JournalEntry> journal(Actor actor, UUID copy) {
        var lines = new LinkedHashMap<Long, Operation>();
        applied.forEach(operation -> lines.put(lines.size() + 1L, operation));
        return lines.entrySet().stream()
                .map(line -> new JournalEntry(copy, line.getKey(), line.getValue(), "teacher", FENCE, Instant.EPOCH))
                .toList();
    }

    private MarkingView view(UUID copy, Optional<ScoreSheet> scores) {
        return new MarkingView(
                copy,
                new ExamName("bac-2026", "Bac blanc"),
                "K7Q2-9F",
                "A",
                CopyState.LOCKED,
                3,
                List.of(new PageLink(1, "v1")),
                MarkScheme.EMPTY,
                marking,
                scores,
                Optional.empty(),
                Set.of("1"),
                2,
                true);
    }

    /** By the rules of the product, pointing into the request as the product does. */
    private static void check(int index, Operation operation) {
        try {
            OperationRules.check(operation, COPY, SCHEME, Set.of());
        } catch (Problem refused) {
            var facts = new LinkedHashMap<>(refused.facts());
            facts.computeIfPresent("pointer", (name, pointer) -> "/operations/" + index + pointer);
            throw Problem.of(refused.kind(), refused.code(), facts);
        }
    }

    private static Copy twoPages() {
        UUID id = FakeCopies.ID;
        var pages = List.of(
                new CopyPage(1, id, Region.WHOLE, Rotation.NONE, 1),
                new CopyPage(2, id, Region.WHOLE, Rotation.NONE, 2));
        return new Copy(
                id,
                id,
                id,
                1,
                "K7Q2-9F",
                CopyState.LOCKED,
                pages,
                1,
                Identity.UNREAD,
                Optional.empty(),
                FENCE,
                Optional.empty(),
                Optional.empty(),
                0);
    }

    static ScoreSheet sheet() {
        var line = new ScoreLine("1", "Exercice 1", 0, Optional.empty(), new BigDecimal("20"));
        var third = new BigDecimal("1E+1").setScale(1).divide(new BigDecimal(4));
        return new ScoreSheet(List.of(line), third, new BigDecimal("20"), new BigDecimal("2.50"), List.of("1"));
    }

    private static LockView lockOf(UUID copy, String holder) {
        return new LockView(copy, holder, FENCE, Instant.EPOCH.plusSeconds(1800), Instant.EPOCH);
    }

    private static void requireFence(long fence) {
        if (fence != FENCE) {
            throw Problem.conflict("lock-lost", Map.of("fence", fence, "currentFence", FENCE));
        }
    }
}
