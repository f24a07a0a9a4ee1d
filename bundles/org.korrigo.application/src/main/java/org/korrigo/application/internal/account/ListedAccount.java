package org.korrigo.application.internal.account;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.korrigo.application.internal.DelimitedText;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Role;

/** An account as a line of a list asks for it. @param roles in words */
record ListedAccount(int line, String username, String displayName, String roles, String password) {

    /** In the table's own order. @throws Problem {@code account-list-header} */
    static List<ListedAccount> all(DelimitedText table) {
        List<String> header = table.rows().stream()
                .findFirst()
                .map(row -> row.cells().stream().map(ListedAccount::plain).toList())
                .orElse(List.of());
        int username = column(header, "identifiant", "username", "login");
        if (username < 0) {
            throw Problem.invalid("account-list-header", Map.of("found", String.join(", ", header)));
        }
        int name = column(header, "nom", "name", "displayname");
        int roles = column(header, "roles", "role");
        int password = column(header, "motdepasse", "password");
        return table.rows().stream()
                .skip(1)
                .map(row -> new ListedAccount(
                        row.line(),
                        row.cell(username).toLowerCase(Locale.ROOT),
                        row.cell(name).isEmpty() ? row.cell(username) : row.cell(name),
                        row.cell(roles).isEmpty() ? "teacher" : row.cell(roles),
                        row.cell(password)))
                .toList();
    }

    /** @throws Problem {@code role-unknown} */
    Set<Role> wantedRoles() {
        return Arrays.stream(roles.strip().toUpperCase(Locale.ROOT).split("[\\s+/|]+"))
                .map(this::role)
                .collect(Collectors.toSet());
    }

    private Role role(String word) {
        try {
            return Role.valueOf(word);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("role-unknown", Map.of("role", word));
        }
    }

    private static int column(List<String> header, String... names) {
        return Arrays.stream(names)
                .map(header::indexOf)
                .filter(index -> index >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static String plain(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("[^\\p{Alpha}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
