package org.korrigo.rest.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.copy.PageLink;
import org.korrigo.application.marking.Acknowledgement;
import org.korrigo.application.marking.LockView;
import org.korrigo.application.marking.MarkingDesk;
import org.korrigo.application.marking.MarkingView;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.marking.JournalEntry;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.Operation;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.ScoreLine;
import org.korrigo.spi.scoring.ScoreSheet;

/** Applies operations to a marking in memory, under fence 4. */
public final class FakeMarkingDesk implements MarkingDesk {

    static final long FENCE = 4;

    final List<Operation> applied = new ArrayList<>();
    Marking marking = Marking.NONE;
    long unlocked;

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
    public MarkingView open(Actor actor, UUID copy) {
        return view(copy, Optional.of(sheet()));
    }

    @Override
    public Acknowledgement apply(Actor actor, UUID copy, long fence, long base, List<Operation> operations) {
        requireFence(fence);
        if (base != marking.revision()) {
            throw Problem.stale("marking-changed", Map.of("revision", marking.revision()));
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
                "K7Q2-9F",
                CopyState.LOCKED,
                3,
                List.of(new PageLink(1, "v1")),
                MarkScheme.EMPTY,
                marking,
                scores,
                Optional.empty());
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
