package org.korrigo.application.internal.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.korrigo.application.account.Permission;
import org.korrigo.application.account.Permissions;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.osgi.service.component.annotations.Component;

/** Reads the inventory that the build has checked. */
@Component
public final class PermissionDesk implements Permissions {

    @Override
    public List<Permission> list(Actor actor) {
        actor.require(Role.ADMIN);
        try (InputStream file = PermissionDesk.class.getResourceAsStream("/OSGI-INF/permissions.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(PermissionDesk::permission)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Permission permission(String line) {
        String[] cells = line.split(";", -1);
        return new Permission(
                cells[0],
                cells[1],
                words(cells[2].toLowerCase(Locale.ROOT), " "),
                !cells[3].isEmpty(),
                words(cells[4], ","));
    }

    private static List<String> words(String cell, String separator) {
        return Arrays.stream(cell.split(separator))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
