package org.korrigo.domain.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.Identity.Method;
import org.korrigo.domain.marking.JournalEntry;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.Operation;

/** A hundred thousand deeds in random order, by three people with old and new locks and a clock that jumps, against {@link CopyModel}. */
class RandomCopiesTest {

    private static final long SEED = Long.getLong("korrigo.seed", 20260615);
    private static final int STEPS = 100_000;
    private static final int LONGEST_LIFE = 400;
    private static final List<String> PEOPLE = List.of("anne", "bruno", "chloe");
    private static final List<String> ITEMS = List.of("1a", "1b", "2");

    private final Random random = new Random(SEED);
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private Instant now = Instant.parse("2026-06-15T08:00:00Z");
    private Copy copy;
    private Marking marking;
    private List<JournalEntry> journal;
    private CopyModel model;

    @Test
    void a_copy_its_lock_and_its_journal_do_what_the_model_does() {
        for (int step = 0, life = 0; step < STEPS; step++, life++) {
            if (copy == null || life > LONGEST_LIFE || isGone()) {
                begin();
                life = 0;
            }
            now = now.plusSeconds(random.nextInt(20) == 0 ? random.nextInt(3600) : random.nextInt(60));
            String deed = deed();
            assertSame("seed " + SEED + ", step " + step + ", " + deed);
        }
        // whatever can happen has happened, and often
        assertThat(outcomes)
                .hasSize(29)
                .allSatisfy((outcome, times) -> assertThat(times).as(outcome).isGreaterThan(20));
    }

    /** A copy that was given back is mostly left alone. */
    private boolean isGone() {
        return copy.state() == CopyState.RELEASED && random.nextInt(8) == 0;
    }

    private void begin() {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        copy = new Copy(
                id,
                id,
                id,
                1,
                "K7QF-3M9X",
                CopyState.QUARANTINED,
                List.of(),
                1,
                Identity.UNREAD,
                Optional.empty(),
                7,
                Optional.empty(),
                Optional.empty(),
                0);
        marking = Marking.NONE;
        journal = new ArrayList<>();
        model = new CopyModel();
    }

    private String deed() {
        String who = PEOPLE.get(random.nextInt(PEOPLE.size()));
        long token = copy.fence() - (random.nextInt(5) == 0 ? 1 : 0);
        return switch (random.nextInt(25)) {
            case 0 -> both("accept", () -> copy.accepted(), model.accept());
            case 1 ->
                both("identify", () -> copy.identified(UUID.randomUUID(), Method.MANUAL), model.identify("MANUAL"));
            case 2, 3 ->
                both(
                        "identify",
                        () -> copy.identified(UUID.randomUUID(), Method.AUTOMATIC),
                        model.identify("AUTOMATIC"));
            case 4 -> both("undecide", () -> copy.undecided(), model.undecide());
            case 5, 6, 7, 8 -> both("lock", () -> copy.locked(who, now), model.lock(who, now));
            case 9, 10 -> both("renew", () -> copy.renewed(who, token, now), model.renew(who, token, now));
            case 11 -> both("unlock", () -> copy.unlocked(who, token, now), model.unlock(who, token, now));
            case 12 -> both("expire", () -> copy.expired(now), model.expire(now));
            case 13 -> both("force", () -> copy.forcedOpen(), model.force());
            case 14 -> both("grade", () -> copy.graded(who, token, now), model.grade(who, token, now));
            case 15 -> both("reopen", () -> copy.reopened(), model.reopen());
            case 16 -> random.nextInt(3) > 0 ? "wait" : both("release", () -> copy.released(), model.release());
            case 17 -> both("unrelease", () -> copy.unreleased(), model.unrelease());
            default -> write(who, token);
        };
    }

    private String both(String name, Supplier<Copy> deed, String expected) {
        String refusal = CopyModel.DONE;
        try {
            copy = deed.get();
        } catch (Problem problem) {
            refusal = problem.code();
        }
        assertThat(refusal).as("seed %d, %s", SEED, name).isEqualTo(expected);
        outcomes.merge(name + " " + refusal, 1, Integer::sum);
        return name;
    }

    private String write(String who, long token) {
        String item = ITEMS.get(random.nextInt(ITEMS.size()));
        String points = random.nextInt(4) == 0 ? "" : random.nextInt(5) + ".25";
        Supplier<Copy> deed = () -> {
            copy.requireHeld(who, token, now);
            Optional<BigDecimal> mark =
                    Optional.of(points).filter(text -> !text.isEmpty()).map(BigDecimal::new);
            var operation = new Operation.SetMark(UUID.randomUUID(), item, mark);
            marking = marking.after(operation);
            journal.add(new JournalEntry(copy.id(), marking.revision(), operation, who, token, now));
            return copy;
        };
        return both("write", deed, model.write(who, token, now, item, points));
    }

    private void assertSame(String after) {
        assertThat(copy.state()).as(after).hasToString(model.state);
        assertThat(copy.identity().method()).as(after).hasToString(model.identifiedBy);
        assertThat(copy.fence()).as(after).isEqualTo(model.fence);
        assertThat(copy.lock().map(Lock::holder).orElse("")).as(after).isEqualTo(model.holder);
        assertThat(copy.lock().map(Lock::expiresAt).orElse(Instant.MIN))
                .as(after)
                .isEqualTo(model.end);
        assertThat(texts(marking)).as(after).isEqualTo(model.marks);
        assertThat(marking.revision()).as(after).isEqualTo(model.history.size() - 1L);
        if (random.nextInt(50) == 0) {
            int revision = random.nextInt(model.history.size());
            assertThat(texts(replayed(revision))).as(after).isEqualTo(model.history.get(revision));
        }
    }

    private Marking replayed(int revision) {
        Marking then = Marking.NONE;
        for (JournalEntry entry : journal.subList(0, revision)) {
            then = then.after(entry.operation());
            assertThat(then.revision()).isEqualTo(entry.revision());
        }
        return then;
    }

    private static Map<String, String> texts(Marking marking) {
        return marking.marks().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .toPlainString()));
    }

    @Test
    void a_lock_lasts_as_long_in_the_model() {
        assertThat(Lock.LEASE).isEqualTo(Duration.ofMinutes(30));
    }
}
