package org.korrigo.application.account;

import java.time.Instant;
import java.util.Optional;

/** An account, and when somebody signed in to it last. @param lastSignIn empty: never */
public record AccountUse(AccountView account, Optional<Instant> lastSignIn) {}
