package org.korrigo.domain.account;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.korrigo.domain.Problem;

/**
 * A person who signs in.
 *
 * @param passwordHash encoded with its salt and parameters
 * @param student whose results a student's account sees
 */
public record Account(
        UUID id,
        String username,
        String displayName,
        String passwordHash,
        Set<Role> roles,
        boolean enabled,
        Optional<UUID> student,
        long version) {

    private static final int LONGEST_NAME = 100;

    public Account {
        roles = Set.copyOf(roles);
        if (!username.matches("[a-z0-9][a-z0-9._@-]{1,63}")) {
            throw Problem.invalid("username", Map.of("username", username));
        }
        if (roles.isEmpty()) {
            throw Problem.invalid("account-without-role", Map.of("username", username));
        }
    }

    public Actor asActor() {
        return new Actor(username, roles, student);
    }

    public Account withPassword(String hash) {
        return new Account(id, username, displayName, hash, roles, enabled, student, version);
    }

    public Account named(String shown) {
        if (shown.isBlank() || shown.length() > LONGEST_NAME) {
            throw Problem.invalid("display-name", Map.of("most", LONGEST_NAME));
        }
        return new Account(id, username, shown.strip(), passwordHash, roles, enabled, student, version);
    }

    public Account withRoles(Set<Role> may) {
        return new Account(id, username, displayName, passwordHash, may, enabled, student, version);
    }

    /** Whether this account can run the server. */
    public boolean isAdministrator() {
        return enabled && roles.contains(Role.ADMIN);
    }

    public Account enabled(boolean may) {
        return new Account(id, username, displayName, passwordHash, roles, may, student, version);
    }
}
