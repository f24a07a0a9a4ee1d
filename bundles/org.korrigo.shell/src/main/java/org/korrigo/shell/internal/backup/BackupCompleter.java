package org.korrigo.shell.internal.backup;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.backup.Backups;
import org.korrigo.domain.backup.Backup;
import org.korrigo.shell.internal.WordCompleter;

/** Completes names of backups, and of former databases. */
@Service
public class BackupCompleter extends WordCompleter {

    @Reference
    private Backups backups;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return Stream.concat(backups.list(ACTOR).stream().map(Backup::name), backups.formers(ACTOR).stream())
                .toList();
    }
}
