package org.korrigo.application.account;

import org.korrigo.domain.account.Actor;

/** A live session. @param csrfToken must come back in the header {@code X-Korrigo-CSRF} with every change */
public record CurrentSession(Actor actor, String displayName, String csrfToken) {}
