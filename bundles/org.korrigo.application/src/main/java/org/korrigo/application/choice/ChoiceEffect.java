package org.korrigo.application.choice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a change of choice does to the work that is there.
 *
 * @param from the choice until now, for people
 * @param to the new one
 * @param replanned batches that are cut again: nobody has worked on their copies yet
 * @param kept batches that stay as they were cut, because people have worked on them or a job is at them
 * @param reread copies whose header is read again: nobody has decided whose they are
 * @param rendered copies whose PDF is made again
 * @param scores what it does to marks, for a scoring scheme
 */
public record ChoiceEffect(
        String type,
        String from,
        String to,
        List<UUID> replanned,
        List<UUID> kept,
        int reread,
        int rendered,
        Optional<ScoreDifference> scores) {

    public ChoiceEffect {
        replanned = List.copyOf(replanned);
        kept = List.copyOf(kept);
    }
}
