package org.korrigo.application.internal.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.korrigo.application.internal.pipeline.IdentityReading.Ranked;

/** The machine never decides on a student whom two copies claim: both go to a person. */
final class Rivals {

    private Rivals() {}

    /** @param sure by booklet, whether the thresholds are met. @return by booklet, the entry of the roster it is given to */
    static List<Optional<String>> settle(List<Ranked> ranked, List<Boolean> sure, Set<String> taken) {
        List<Optional<String>> claims = new ArrayList<>();
        Map<String, Integer> claimed = new HashMap<>();
        for (int i = 0; i < ranked.size(); i++) {
            Optional<String> claim =
                    sure.get(i) ? Optional.of(ranked.get(i).candidates().get(0).entry()) : Optional.empty();
            claims.add(claim);
            claim.ifPresent(entry -> claimed.merge(entry, 1, Integer::sum));
        }
        return claims.stream()
                .map(claim -> claim.filter(entry -> claimed.get(entry) == 1 && !taken.contains(entry)))
                .toList();
    }
}
