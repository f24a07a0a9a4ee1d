package org.korrigo.rest.internal.body;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.korrigo.application.account.NewAccount;
import org.korrigo.domain.account.Role;

/** An account to be. @param password empty: one is made */
public record NewAccountBody(
        String username, String displayName, Set<Role> roles, Optional<char[]> password, Optional<UUID> student) {

    public NewAccount toNewAccount() {
        return new NewAccount(username, displayName, roles, password.orElseGet(() -> new char[0]), student);
    }
}
