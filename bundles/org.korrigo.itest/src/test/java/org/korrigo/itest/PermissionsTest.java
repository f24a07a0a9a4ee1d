package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.korrigo.itest.permission.Inventory;
import org.korrigo.itest.permission.Role;

/**
 * Who may do what is read from the code, kept where the server and people read it, and compared. {@code -Dkorrigo.permissions=write}
 * writes it again, for somebody to look at the difference.
 */
class PermissionsTest {

    private static final Path SERVED =
            Path.of("..", "org.korrigo.application", "src", "main", "resources", "OSGI-INF", "permissions.csv");

    private final List<Inventory.Line> lines = Inventory.read();

    @Test
    void whatTheServerSaysIsWhatTheCodeAsks() {
        compare(SERVED, lines.stream().map(Inventory.Line::csv).collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void whatIsWrittenForPeopleIsWhatTheCodeAsks() {
        compare(
                Docs.FOLDER.resolve("admin/permissions.md"),
                page(Map.of(
                        "title", "Permissions",
                        "intro",
                                "Made from the code by `PermissionsTest`; a stale page fails the build. ● may; ○ may, within limits: the own copies to mark,\nthe own account, what the role sees of a copy.\nREST addresses are below `/api/v1`. `bin/korrigo permission-list` prints the same.",
                        "heads", "| use case | admin | teacher | secretary | student | by |")));
        compare(
                Docs.FOLDER.resolve("admin/fr/permissions.md"),
                page(Map.of(
                        "title", "Permissions",
                        "intro",
                                "Tiré du code par `PermissionsTest` ; une page périmée fait échouer la construction. ● peut ; ○ peut, dans des limites : ses copies\nà corriger, son compte, ce que le rôle voit d'une copie.\nLes adresses REST sont sous `/api/v1`. `bin/korrigo permission-list` affiche la même chose.",
                        "heads", "| cas d'usage | admin | enseignant | secrétariat | élève | par |")));
    }

    @Test
    void nobodyButAdministratorsAndStaffChangesAccountsOrJobs() {
        assertThat(lines)
                .filteredOn(line -> line.useCase().equals("Accounts.create")
                        || line.useCase().startsWith("JobBoard."))
                .hasSizeGreaterThan(3)
                .allMatch(line -> line.roles().equals(java.util.Set.of(Role.ADMIN)));
        assertThat(lines)
                .filteredOn(line -> line.useCase().equals("Accounts.sessions"))
                .singleElement()
                .matches(Inventory.Line::own);
    }

    private String page(Map<String, String> words) {
        StringBuilder page = new StringBuilder("# " + words.get("title") + "\n\n" + words.get("intro") + "\n");
        lines.stream()
                .collect(Collectors.groupingBy(Inventory.Line::area, java.util.TreeMap::new, Collectors.toList()))
                .forEach((area, of) -> {
                    page.append("\n## ").append(area).append("\n\n").append(words.get("heads"));
                    page.append("\n| --- | --- | --- | --- | --- | --- |\n");
                    of.forEach(line -> page.append(row(line)));
                });
        return page.toString();
    }

    private static String row(Inventory.Line line) {
        String marks = List.of(Role.ADMIN, Role.TEACHER, Role.SECRETARY, Role.STUDENT).stream()
                .map(role -> line.roles().contains(role) ? (line.own() && role != Role.ADMIN ? "○" : "●") : "")
                .collect(Collectors.joining(" | "));
        String doors = line.doors().stream().map(door -> "`" + door + "`").collect(Collectors.joining(", "));
        return "| " + line.useCase() + " | " + marks + " | " + doors + " |\n";
    }

    private static void compare(Path file, String made) {
        try {
            if ("write".equals(System.getProperty("korrigo.permissions"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, made);
            }
            assertThat(Files.readString(file)).isEqualTo(made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
