package org.korrigo.domain.copy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a copy, its lock and its journal must do, written down a second time without a look at the first: tables and plain variables.
 * Each deed answers with the code it is refused with, or with nothing.
 */
final class CopyModel {

    static final String DONE = "";
    private static final Duration LEASE = Duration.ofMinutes(30);
    private static final Set<String> UNMARKED = Set.of("QUARANTINED", "STAGING", "READY");

    String state = "QUARANTINED";
    String identifiedBy = "NONE";
    String holder = "";
    long fence = 7;
    Instant end = Instant.MIN;
    final Map<String, String> marks = new HashMap<>();
    /** The marks after each line of the journal. */
    final List<Map<String, String>> history = new ArrayList<>(List.of(Map.of()));

    private String when(boolean allowed, String otherwise, Runnable deed) {
        if (allowed) {
            deed.run();
        }
        return allowed ? DONE : otherwise;
    }

    private boolean isIn(String... states) {
        return List.of(states).contains(state);
    }

    private boolean isHeld(Instant now) {
        return !holder.isEmpty() && now.compareTo(end) < 0;
    }

    private boolean holds(String who, long token, Instant now) {
        return isIn("LOCKED") && isHeld(now) && holder.equals(who) && token == fence;
    }

    String accept() {
        return when(
                isIn("QUARANTINED"),
                "copy-not-quarantined",
                () -> state = identifiedBy.equals("NONE") ? "STAGING" : "READY");
    }

    String identify(String method) {
        return when(UNMARKED.contains(state), "copy-not-identifiable", () -> {
            identifiedBy = method;
            state = isIn("QUARANTINED") ? state : "READY";
        });
    }

    String undecide() {
        if (!isIn("QUARANTINED", "READY")) {
            return "copy-not-identifiable";
        }
        return when(identifiedBy.equals("AUTOMATIC"), "identity-not-automatic", () -> {
            identifiedBy = "NONE";
            state = isIn("READY") ? "STAGING" : state;
        });
    }

    String lock(String who, Instant now) {
        if (isHeld(now) && !holder.equals(who)) {
            return "copy-locked";
        }
        return when(isIn("READY", "LOCKED"), "copy-not-markable", () -> {
            state = "LOCKED";
            holder = who;
            fence++;
            end = now.plus(LEASE);
        });
    }

    String renew(String who, long token, Instant now) {
        return when(holds(who, token, now), "lock-lost", () -> end = now.plus(LEASE));
    }

    String unlock(String who, long token, Instant now) {
        return when(holds(who, token, now), "lock-lost", () -> free("READY"));
    }

    String grade(String who, long token, Instant now) {
        return when(holds(who, token, now), "lock-lost", () -> free("GRADED"));
    }

    private void free(String next) {
        state = next;
        holder = "";
        end = Instant.MIN;
    }

    String expire(Instant now) {
        if (!isIn("LOCKED")) {
            return "copy-not-locked";
        }
        return when(!isHeld(now), "copy-locked", () -> {
            free("READY");
            fence++;
        });
    }

    String force() {
        return when(isIn("LOCKED"), "copy-not-locked", () -> {
            free("READY");
            fence++;
        });
    }

    String reopen() {
        return when(isIn("GRADED"), "copy-not-graded", () -> state = "READY");
    }

    String release() {
        return when(isIn("GRADED"), "copy-not-graded", () -> state = "RELEASED");
    }

    String unrelease() {
        return when(isIn("RELEASED"), "copy-not-released", () -> state = "GRADED");
    }

    /** @param points empty takes the mark back */
    String write(String who, long token, Instant now, String item, String points) {
        return when(holds(who, token, now), "lock-lost", () -> {
            marks.put(item, points);
            marks.values().removeIf(String::isEmpty);
            history.add(Map.copyOf(marks));
        });
    }
}
