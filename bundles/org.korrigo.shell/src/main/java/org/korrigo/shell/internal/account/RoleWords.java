package org.korrigo.shell.internal.account;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.korrigo.domain.account.Role;
import org.korrigo.shell.internal.CommandFailed;

/** Roles as people type and read them. */
final class RoleWords {

    private RoleWords() {}

    static Set<Role> read(Collection<String> words) throws CommandFailed {
        try {
            return words.stream()
                    .map(role -> Role.valueOf(role.toUpperCase(Locale.ROOT)))
                    .collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw new CommandFailed("Rôle inconnu : admin, teacher, secretary ou student.");
        }
    }

    static String of(Collection<Role> roles) {
        return roles.stream()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
