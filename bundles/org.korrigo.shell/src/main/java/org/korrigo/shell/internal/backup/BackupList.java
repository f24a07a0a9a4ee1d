package org.korrigo.shell.internal.backup;

import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.korrigo.application.backup.Backups;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.backup.Backup;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:backup-list} */
@Service
@Command(
        scope = "korrigo",
        name = "backup-list",
        description = "Lists backups, newest first, and the former databases that a restoration left")
public class BackupList extends KorrigoCommand {

    @Reference
    private Backups backups;

    @Override
    protected Answer answer(Actor actor) {
        List<Backup> all = backups.list(actor);
        List<String> formers = backups.formers(actor);
        Map<String, Object> value = Map.of("backups", all, "formers", formers);
        return new Answer(value, out -> {
            ShellTable table = new ShellTable();
            List.of("Name", "Of", "Size", "Rows", "Files", "Why", "State", "Verified")
                    .forEach(table::column);
            all.forEach(backup -> table.addRow().addContent(cells(backup)));
            table.print(out);
            formers.forEach(former -> out.println("Base d'avant une restauration : " + former));
        });
    }

    private static List<Object> cells(Backup backup) {
        return List.of(
                backup.name(),
                BackupWords.date(backup.at()),
                BackupWords.size(backup.bytes()),
                backup.rows(),
                backup.withFiles() ? backup.files() + " (" + BackupWords.size(backup.fileBytes()) + ")" : "-",
                backup.why(),
                BackupWords.validity(backup),
                backup.verified().map(BackupWords::date).orElse("jamais"));
    }
}
