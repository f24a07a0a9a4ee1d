package org.korrigo.rest.internal.body;

import java.util.Optional;
import org.korrigo.application.incident.ModesView;
import org.korrigo.domain.incident.Mode;

/** What is switched on, and what people are told of it; a member is there while its mode is on, and may be an empty text. */
public record NoticesBody(
        Optional<String> maintenance, Optional<String> readOnly, Optional<String> degraded, Optional<String> banner) {

    public static NoticesBody of(ModesView modes) {
        return new NoticesBody(
                modes.text(Mode.MAINTENANCE),
                modes.text(Mode.READ_ONLY),
                modes.text(Mode.DEGRADED),
                modes.text(Mode.BANNER));
    }
}
