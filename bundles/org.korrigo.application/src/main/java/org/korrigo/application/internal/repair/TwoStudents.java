package org.korrigo.application.internal.repair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.copy.Identity;

/** When a copy is merged into another, what a person said about either holds for both; undone, for the one it was said about. */
final class TwoStudents {

    private TwoStudents() {}

    /** @throws Problem {@code copies-of-two-students} */
    static void settle(List<Copy> changed, List<Copy> begun, List<Copy> ended) {
        if (changed.size() == 1 && ended.size() == 1) {
            changed.set(0, joined(changed.get(0), ended.get(0)));
        }
        begun.replaceAll(copy -> parted(copy, changed));
        changed.replaceAll(copy -> givingBack(copy, begun));
    }

    private static Copy joined(Copy whole, Copy part) {
        Optional<UUID> said = person(part);
        if (said.isEmpty() || said.equals(whole.identity().student())) {
            return whole;
        }
        if (person(whole).isPresent() || !isFree(whole)) {
            throw Problem.conflict("copies-of-two-students", Map.of("copy", whole.number(), "other", part.number()));
        }
        return whole.inheriting(part.identity());
    }

    /** A copy that begins again while its student has another one that is being marked comes back without a name. */
    private static Copy parted(Copy begun, List<Copy> changed) {
        boolean taken = changed.stream().anyMatch(other -> isOfSame(begun, other) && !isFree(other));
        return taken ? begun.unread() : begun;
    }

    private static Copy givingBack(Copy changed, List<Copy> begun) {
        return begun.stream().anyMatch(other -> isOfSame(changed, other)) ? changed.unread() : changed;
    }

    private static boolean isOfSame(Copy one, Copy other) {
        return one.identity().student().isPresent()
                && one.identity().student().equals(other.identity().student());
    }

    private static boolean isFree(Copy copy) {
        return copy.state().compareTo(CopyState.READY) <= 0;
    }

    private static Optional<UUID> person(Copy copy) {
        return copy.identity().student().filter(s -> copy.identity().method() == Identity.Method.MANUAL);
    }
}
