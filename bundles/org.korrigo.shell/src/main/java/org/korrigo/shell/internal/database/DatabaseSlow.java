package org.korrigo.shell.internal.database;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.database.Databases;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.database.SlowStatements;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:database-slow --limit 10} */
@Service
@Command(
        scope = "korrigo",
        name = "database-slow",
        description = "Shows the slowest statements of the database, and those that take long right now")
public class DatabaseSlow extends KorrigoCommand {

    @Option(name = "--limit", description = "How many, 10 by default")
    private int limit = 10;

    @Option(name = "--reset", description = "Counts from zero again")
    private boolean reset;

    @Reference
    private Databases databases;

    @Override
    protected Answer answer(Actor actor) {
        if (reset) {
            databases.forgetStatements(actor);
            return Answer.line(Map.of("reset", true), "Les requêtes sont comptées à partir de maintenant.");
        }
        SlowStatements slow = databases.slow(actor, Math.max(1, limit));
        return new Answer(slow, out -> print(slow, out));
    }

    private static void print(SlowStatements slow, PrintStream out) {
        if (slow.counted()) {
            Answer.table(
                            slow.slowest(),
                            List.of("Mean", "Max", "Total", "Calls", "Statement"),
                            each -> List.of(
                                    millis(each.meanMillis()),
                                    millis(each.maxMillis()),
                                    millis(each.totalMillis()),
                                    each.calls(),
                                    each.text()))
                    .print(out);
        } else {
            out.println("Ce serveur PostgreSQL ne compte pas ses requêtes (extension pg_stat_statements).");
        }
        slow.running()
                .forEach(each -> out.println(String.format(
                        Locale.FRENCH,
                        "en cours depuis %.1f s (processus %d, %s) : %s",
                        each.seconds(),
                        each.process(),
                        each.state(),
                        each.text())));
    }

    private static String millis(double number) {
        return String.format(Locale.FRENCH, "%.1f ms", number);
    }
}
