package org.korrigo.shell.internal.health;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.health.TemporaryFiles;
import org.korrigo.application.health.TemporaryFiles.Cleaning;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:temp-clean --older-than 24h --yes} */
@Service
@Command(
        scope = "korrigo",
        name = "temp-clean",
        description = "Shows temporary files that nobody needs any more; --yes deletes them")
public class TempClean extends KorrigoCommand {

    @Option(
            name = "--older-than",
            description = "Time since the last change, for example 90m, 24h or 7d; 24h by default")
    private String olderThan = "24h";

    @Option(name = "--dry-run", description = "Shows only, also with --yes")
    private boolean dryRun;

    @Option(name = "--yes", description = "Deletes them")
    private boolean yes;

    @Reference
    private TemporaryFiles files;

    @Override
    protected Answer answer(Actor actor) throws IOException, CommandFailed {
        Cleaning cleaning = files.clean(actor, age(olderThan), yes && !dryRun);
        return new Answer(cleaning, out -> print(cleaning, out));
    }

    static Duration age(String text) throws CommandFailed {
        if (!text.matches("[1-9][0-9]{0,4}[mhd]")) {
            throw new CommandFailed("Durée invalide « " + text + " » : 90m, 24h ou 7d.");
        }
        long amount = Long.parseLong(text.substring(0, text.length() - 1));
        return switch (text.charAt(text.length() - 1)) {
            case 'm' -> Duration.ofMinutes(amount);
            case 'h' -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }

    private static void print(Cleaning cleaning, PrintStream out) {
        cleaning.remains()
                .forEach(each -> out.printf(
                        "%-14s %6d fichier(s)  %10s  %s%n",
                        each.kind(), each.files(), Bytes.of(each.bytes()), each.folder()));
        String sum = cleaning.files() + " fichier(s), " + Bytes.of(cleaning.bytes());
        if (cleaning.deleted()) {
            out.println("Effacé : " + sum + ".");
        } else {
            out.println(cleaning.files() == 0 ? "Rien à effacer." : "À effacer : " + sum + ". --yes le fait.");
        }
    }
}
