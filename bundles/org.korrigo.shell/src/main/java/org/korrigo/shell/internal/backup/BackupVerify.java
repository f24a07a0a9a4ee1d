package org.korrigo.shell.internal.backup;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.backup.Backups;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.backup.Verification;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:backup-verify --sample 10} */
@Service
@Command(
        scope = "korrigo",
        name = "backup-verify",
        description = "Really restores a backup, beside the data, compares all of it and throws it away")
public class BackupVerify extends KorrigoCommand {

    @Argument(name = "backup", description = "Name or path; the newest by default")
    @Completion(BackupCompleter.class)
    private String backup;

    @Option(name = "--sample", description = "Reads so many per cent of the files instead of all")
    @Completion(RoundNumberCompleter.class)
    private int sample = 100;

    @Reference
    private Backups backups;

    @Override
    protected Answer answer(Actor actor) {
        Verification found = backups.verify(actor, Optional.ofNullable(backup), sample);
        Answer answer = Answer.lines(found, BackupWords.of(found));
        return found.sound() ? answer : answer.failing("La sauvegarde " + found.backup() + " a des défauts.");
    }
}
