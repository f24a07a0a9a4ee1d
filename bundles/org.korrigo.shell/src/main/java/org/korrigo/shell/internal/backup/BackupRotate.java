package org.korrigo.shell.internal.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.backup.Backups;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.backup.Rotation;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:backup-rotate --keep 7 --yes} */
@Service
@Command(
        scope = "korrigo",
        name = "backup-rotate",
        description = "Tells which backups are not kept any longer, and with --yes deletes them")
public class BackupRotate extends KorrigoCommand {

    @Option(name = "--keep", description = "Keeps so many of the newest; the configured days and weeks by default")
    @Completion(RoundNumberCompleter.class)
    private Integer keep;

    @Option(name = "--dry-run", description = "Tells only, as without --yes")
    private boolean dryRun;

    @Option(name = "--yes", description = "Deletes; without it nothing changes")
    private boolean yes;

    @Reference
    private Backups backups;

    @Override
    protected Answer answer(Actor actor) {
        boolean really = yes && !dryRun;
        Rotation rotation = backups.rotate(actor, Optional.ofNullable(keep), really);
        List<String> lines = new ArrayList<>();
        String verb = really ? "Effacé : " : "Serait effacé : ";
        rotation.deleted().forEach(name -> lines.add(verb + name));
        rotation.formers().forEach(name -> lines.add(verb + name));
        lines.add(rotation.kept().size() + " sauvegardes restent ; " + rotation.files() + " fichiers "
                + (really ? "effacés" : "à effacer") + ", " + BackupWords.size(rotation.bytes()) + " libérés.");
        return Answer.lines(rotation, lines);
    }
}
