package org.korrigo.shell.internal.account;

import java.util.List;
import java.util.Locale;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.account.Permission;
import org.korrigo.application.account.Permissions;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:permission-list --role secretary} */
@Service
@Command(scope = "korrigo", name = "permission-list", description = "Lists who may do what, as the code asks for it")
public class PermissionList extends KorrigoCommand {

    @Option(name = "--role", description = "Only what it may do: admin, teacher, secretary or student")
    @Completion(RoleCompleter.class)
    private String role;

    @Option(name = "--area", description = "Only a part of the application, for example account")
    @Completion(AreaCompleter.class)
    private String area;

    @Reference
    private Permissions permissions;

    @Override
    protected Answer answer(Actor actor) {
        List<Permission> found = permissions.list(actor).stream()
                .filter(each -> role == null || each.roles().contains(role.toLowerCase(Locale.ROOT)))
                .filter(each -> area == null || each.area().equals(area))
                .toList();
        return Answer.table(
                found,
                List.of("Domaine", "Cas d'usage", "Rôles", "Limité au sien", "Par"),
                each -> List.of(
                        each.area(),
                        each.useCase(),
                        String.join(" ", each.roles()),
                        each.own() ? "oui" : "",
                        String.join(", ", each.doors())));
    }
}
