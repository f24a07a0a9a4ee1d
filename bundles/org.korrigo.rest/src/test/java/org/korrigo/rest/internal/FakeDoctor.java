package org.korrigo.rest.internal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.korrigo.application.health.Checkup;
import org.korrigo.application.health.Diagnosis;
import org.korrigo.application.health.Doctor;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;

/** Finds one thing, as bad as a test wants. */
public final class FakeDoctor implements Doctor {

    Finding.Level level = Finding.Level.WARN;

    @Override
    public Checkup examine(Actor actor, HealthCheck.Round round, Optional<String> only, Locale locale) {
        actor.require(Role.ADMIN);
        var found = new Diagnosis(
                "disk",
                level,
                "disk-low",
                locale.getLanguage() + ":disk-low",
                Optional.of("temp-clean"),
                Map.of("free", "2 Gio"),
                3);
        return new Checkup(level, Instant.EPOCH, List.of(found));
    }

    @Override
    public List<String> subjects(HealthCheck.Round round) {
        return List.of("disk");
    }

    @Override
    public Finding.Level level() {
        return level;
    }
}
