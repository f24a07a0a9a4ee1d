package org.korrigo.application.account;

import java.util.Set;
import org.korrigo.domain.account.Role;

/** An account, without its secrets. */
public record AccountView(String username, String displayName, Set<Role> roles, boolean enabled) {}
