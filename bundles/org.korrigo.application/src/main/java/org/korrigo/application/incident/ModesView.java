package org.korrigo.application.incident;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.domain.Problem;
import org.korrigo.domain.incident.ActiveMode;
import org.korrigo.domain.incident.Mode;

/** What is switched on. @param active in the order of {@link Mode} */
public record ModesView(List<ActiveMode> active) {

    public static final ModesView NONE = new ModesView(List.of());

    public ModesView {
        active = List.copyOf(active);
    }

    public boolean isOn(Mode mode) {
        return find(mode).isPresent();
    }

    public Optional<ActiveMode> find(Mode mode) {
        return active.stream().filter(each -> each.mode() == mode).findFirst();
    }

    /** What people are told of a mode; empty when it is off. */
    public Optional<String> text(Mode mode) {
        return find(mode).map(ActiveMode::text);
    }

    /** @throws Problem of kind CLOSED, named as the mode, with the fact {@code message}, when the mode is on */
    public void requireOff(Mode mode) {
        find(mode).ifPresent(on -> {
            throw Problem.of(Problem.Kind.CLOSED, mode.word(), Map.of("message", on.text()));
        });
    }
}
