package org.korrigo.rest.internal;

import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.trial.ZonePreviews;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;

/** Drawings that say what they were asked for. */
public final class FakeZonePreviews implements ZonePreviews {

    @Override
    public String ofLayout(Actor actor, String layout, int page) {
        return drawing(actor, layout + " " + page);
    }

    @Override
    public String ofBatch(Actor actor, UUID batch, int number, Optional<String> layout) {
        return drawing(actor, batch + " " + number + " " + layout.orElse("its own"));
    }

    @Override
    public String ofTrial(Actor actor, UUID trial, int number) {
        return drawing(actor, trial + " " + number);
    }

    private static String drawing(Actor actor, String what) {
        actor.require(Role.ADMIN);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>é " + what + "</title></svg>";
    }
}
