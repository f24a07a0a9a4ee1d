package org.korrigo.application.internal.health.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.korrigo.application.internal.health.HealthSettings;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Other users of the machine read neither pupils' papers nor passwords, and change nothing. */
@Component
public final class PermissionCheck implements HealthCheck {

    private final HealthSettings settings;

    @Activate
    public PermissionCheck(@Reference HealthSettings settings) {
        this.settings = settings;
    }

    @Override
    public String subject() {
        return "permissions";
    }

    @Override
    public Round round() {
        return Round.DEPLOYMENT;
    }

    @Override
    public List<Finding> look() {
        List<Finding> found = new ArrayList<>();
        for (Path folder : List.of(settings.var(), settings.data(), settings.etc())) {
            try {
                judge(folder, Files.getPosixFilePermissions(folder), found);
            } catch (IOException | UnsupportedOperationException untold) {
                found.add(Finding.warn("deploy-permissions-unknown", Map.of("folder", folder.toString())));
            }
        }
        return found.isEmpty() ? List.of(Finding.ok("deploy-permissions", Map.of())) : found;
    }

    private static void judge(Path folder, Set<PosixFilePermission> rights, List<Finding> found) {
        Map<String, String> facts =
                Map.of("folder", folder.toString(), "rights", PosixFilePermissions.toString(rights));
        if (rights.contains(PosixFilePermission.OTHERS_WRITE)) {
            found.add(Finding.fail("deploy-writable-by-all", facts));
        } else if (rights.contains(PosixFilePermission.OTHERS_READ)
                || rights.contains(PosixFilePermission.OTHERS_EXECUTE)) {
            found.add(Finding.warn("deploy-readable-by-all", facts));
        }
    }
}
