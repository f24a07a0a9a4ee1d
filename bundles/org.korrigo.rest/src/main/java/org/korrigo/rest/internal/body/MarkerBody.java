package org.korrigo.rest.internal.body;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.korrigo.application.distribution.MarkerView;

/** A marker to be. @param displayName what was read may be sent back; it changes nothing. @param weight 1 when absent */
public record MarkerBody(
        String username,
        Optional<String> displayName,
        Optional<BigDecimal> weight,
        Optional<Set<String>> excludedClasses,
        Optional<Boolean> away) {

    public MarkerView toMarker() {
        return new MarkerView(
                username,
                displayName.orElse(""),
                weight.orElse(BigDecimal.ONE),
                excludedClasses.orElse(Set.of()),
                away.orElse(false));
    }
}
