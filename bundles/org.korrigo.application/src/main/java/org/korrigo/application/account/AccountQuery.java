package org.korrigo.application.account;

import java.time.Duration;
import java.util.Optional;
import org.korrigo.domain.account.Role;

/**
 * Which accounts.
 *
 * @param active only those that can sign in
 * @param inactiveFor only those to which nobody has signed in for so long
 * @param role only those that have it
 */
public record AccountQuery(boolean active, Optional<Duration> inactiveFor, Optional<Role> role) {}
