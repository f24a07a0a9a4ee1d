package org.korrigo.application.account;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.korrigo.domain.account.Role;

/** An account to be. @param password empty: one is made; @param student for a student's account */
public record NewAccount(
        String username, String displayName, Set<Role> roles, char[] password, Optional<UUID> student) {}
