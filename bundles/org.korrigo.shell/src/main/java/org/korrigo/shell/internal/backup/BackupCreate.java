package org.korrigo.shell.internal.backup;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.backup.Backups;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.backup.Backup;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:backup-create} */
@Service
@Command(
        scope = "korrigo",
        name = "backup-create",
        description = "Backs up the database, as of one instant, and the files it names, while people work")
public class BackupCreate extends KorrigoCommand {

    @Option(name = "--without-blobs", description = "The database alone, without scans and PDFs")
    private boolean withoutBlobs;

    @Reference
    private Backups backups;

    @Override
    protected Answer answer(Actor actor) {
        Backup made = backups.create(actor, !withoutBlobs, "asked");
        String files = made.withFiles()
                ? made.files() + " fichiers (" + BackupWords.size(made.fileBytes()) + ")"
                : "sans les fichiers";
        return Answer.line(
                made, made.name() + " : " + made.rows() + " lignes, " + BackupWords.size(made.bytes()) + ", " + files);
    }
}
