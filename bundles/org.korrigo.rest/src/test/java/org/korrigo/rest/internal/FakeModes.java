package org.korrigo.rest.internal;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.korrigo.application.incident.ModesView;
import org.korrigo.application.incident.ServerModes;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.incident.ActiveMode;
import org.korrigo.domain.incident.Mode;

/** Modes in memory. */
public final class FakeModes implements ServerModes {

    private final Map<Mode, ActiveMode> on = new EnumMap<>(Mode.class);

    @Override
    public synchronized ModesView now() {
        return new ModesView(List.copyOf(on.values()));
    }

    @Override
    public synchronized ModesView switchOn(Actor actor, Mode mode, String text) {
        on.put(mode, new ActiveMode(mode, text, actor.name(), Instant.EPOCH));
        return now();
    }

    @Override
    public synchronized ModesView switchOff(Actor actor, Mode mode) {
        on.remove(mode);
        return now();
    }
}
