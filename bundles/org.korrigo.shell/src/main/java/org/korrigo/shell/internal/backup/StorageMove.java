package org.korrigo.shell.internal.backup;

import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.backup.Moves;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.backup.ServerMoves.Storage;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.ServerFileCompleter;

/** {@code korrigo:storage-move /mnt/nas/korrigo --yes} */
@Service
@Command(
        scope = "korrigo",
        name = "storage-move",
        description = "Counts the files (scans, PDFs), and with --yes moves them to another folder while people work")
public class StorageMove extends KorrigoCommand {

    @Argument(name = "folder", description = "Where the files are to lie, for example on a NAS", required = true)
    @Completion(ServerFileCompleter.class)
    private String folder;

    @Option(name = "--dry-run", description = "Counts only, as without --yes")
    private boolean dryRun;

    @Option(name = "--yes", description = "Moves; without it nothing changes")
    private boolean yes;

    @Reference
    private Moves moves;

    @Override
    protected Answer answer(Actor actor) {
        boolean really = yes && !dryRun;
        Storage moved = moves.storage(actor, path(folder), really);
        String all = moved.files() + " fichiers, " + BackupWords.size(moved.bytes());
        return really
                ? Answer.lines(
                        moved,
                        List.of(
                                all + " ; " + moved.copied() + " copiés et vérifiés dans " + moved.to() + ".",
                                "Le serveur s'en sert. L'ancien dossier " + moved.from()
                                        + " reste : effacez-le quand vous le voudrez."))
                : Answer.line(moved, all + " dans " + moved.from() + ". Rien n'a été changé : ajoutez --yes.");
    }
}
