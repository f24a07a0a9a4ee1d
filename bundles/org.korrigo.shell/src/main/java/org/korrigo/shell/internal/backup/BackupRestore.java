package org.korrigo.shell.internal.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.backup.Backups;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.backup.Restoration;
import org.korrigo.domain.backup.Verification;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:backup-restore korrigo-20260615-020000 --yes} */
@Service
@Command(
        scope = "korrigo",
        name = "backup-restore",
        description = "Puts a backup in the place of the data, at one instant; what was there stays and can come back")
public class BackupRestore extends KorrigoCommand {

    private static final String FORMER = "former_";

    @Argument(name = "backup", description = "Name or path of a backup, or name of a former database")
    @Completion(BackupCompleter.class)
    private String backup;

    @Option(name = "--verify-only", description = "Restores for trial only, as without --yes")
    private boolean verifyOnly;

    @Option(
            name = "--to-time",
            description = "Instead of a backup: that instant, 2026-06-15T14:30:00, by the archived log")
    private String toTime;

    @Option(name = "--dry-run", description = "Restores for trial only, as without --yes")
    private boolean dryRun;

    @Option(name = "--yes", description = "Really replaces the data; without it nothing changes")
    private boolean yes;

    @Reference
    private Backups backups;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        if ((backup == null) == (toTime == null)) {
            throw new CommandFailed("Donnez une sauvegarde (backup-list) ou --to-time.");
        }
        if (toTime != null) {
            return toTime(actor, instant());
        }
        return yes && !verifyOnly && !dryRun ? restored(backups.restore(actor, backup)) : trial(actor);
    }

    private Instant instant() throws CommandFailed {
        try {
            return toTime.endsWith("Z")
                    ? Instant.parse(toTime)
                    : LocalDateTime.parse(toTime).atZone(ZoneId.systemDefault()).toInstant();
        } catch (DateTimeException e) {
            throw new CommandFailed(
                    "L'instant « " + toTime + " » est invalide : écrivez par exemple 2026-06-15T14:30:00.");
        }
    }

    private Answer toTime(Actor actor, Instant to) throws CommandFailed {
        if (yes && !verifyOnly && !dryRun) {
            return restored(backups.recover(actor, to));
        }
        Instant since = backups.earliest(actor)
                .orElseThrow(() -> new CommandFailed("Le journal de la base n'est pas archivé : « archive » dans"
                        + " etc/org.korrigo.database.embedded.cfg."));
        boolean covered = !to.isBefore(since) && !to.isAfter(Instant.now());
        String line = "On peut revenir à tout instant depuis le " + BackupWords.date(since) + ". Rien n'a été changé.";
        Answer answer = Answer.line(Map.of("since", since, "covered", covered), line);
        return covered ? answer : answer.failing("L'instant " + toTime + " n'est pas couvert.");
    }

    private Answer trial(Actor actor) {
        if (backup.startsWith(FORMER)) {
            boolean there = backups.formers(actor).contains(backup);
            String line =
                    there ? "Avec --yes, " + backup + " redeviendrait la base." : "Il n'y a pas de " + backup + ".";
            Answer answer = Answer.line(Map.of("former", backup, "there", there), line);
            return there ? answer : answer.failing(line);
        }
        Verification found = backups.verify(actor, Optional.of(backup), 100);
        List<String> lines = new ArrayList<>(BackupWords.of(found));
        lines.add("Rien n'a été changé. Avec --yes, cette sauvegarde remplacerait les données.");
        Answer answer = Answer.lines(found, lines);
        return found.sound() ? answer : answer.failing("La sauvegarde " + found.backup() + " a des défauts.");
    }

    private static Answer restored(Restoration done) {
        List<String> lines = new ArrayList<>();
        lines.add("Les données sont celles du " + BackupWords.date(done.at()) + " (" + done.backup() + ").");
        done.rows().forEach((table, rows) -> lines.add("  " + table + " : " + rows));
        lines.add(done.files() + " fichiers sont revenus. Chacun doit se reconnecter.");
        String back =
                done.former().startsWith(FORMER) ? " : backup-restore " + done.former() + " --yes les ramène." : ".";
        lines.add("Les données d'avant restent sous le nom " + done.former() + back);
        return Answer.lines(done, lines);
    }
}
