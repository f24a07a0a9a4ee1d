package org.korrigo.domain.account;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.korrigo.domain.Problem;

/** On whose behalf something is done. */
public record Actor(String name, Set<Role> roles, Optional<UUID> student) {

    /** The server itself, in jobs. */
    public static final Actor SYSTEM = new Actor("system", Set.of(Role.ADMIN), Optional.empty());

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** An administrator at the console. */
    public static Actor console(String user) {
        return new Actor("console:" + user, Set.of(Role.ADMIN), Optional.empty());
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** @throws Problem {@code role-missing} unless the actor has one of the roles */
    public void require(Role... any) {
        if (Arrays.stream(any).noneMatch(this::has)) {
            throw Problem.forbidden("role-missing");
        }
    }
}
