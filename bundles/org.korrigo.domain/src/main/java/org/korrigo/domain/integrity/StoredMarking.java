package org.korrigo.domain.integrity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.korrigo.domain.marking.Marking;

/**
 * The journal of a copy against what is kept of it.
 *
 * @param number of the copy
 * @param kept the projection; empty when it is absent or cannot be read
 * @param replayed what the lines that can be read add up to
 * @param unreadable revisions of the lines that cannot be read
 * @param strangePages keys of pages that are drawn on and that the copy never had
 */
public record StoredMarking(
        UUID copy,
        String number,
        Optional<Marking> kept,
        Marking replayed,
        List<Long> unreadable,
        Set<Integer> strangePages) {

    public boolean isWrong() {
        return !kept.equals(Optional.of(replayed));
    }
}
