package org.korrigo.shell.internal.database;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.database.Databases;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.database.DatabaseFigures;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:database-show} */
@Service
@Command(
        scope = "korrigo",
        name = "database-show",
        description = "Shows version, size, connections and cache of the database, and its tables by size")
public class DatabaseShow extends KorrigoCommand {

    @Reference
    private Databases databases;

    @Override
    protected Answer answer(Actor actor) {
        DatabaseFigures figures = databases.figures(actor);
        return new Answer(figures, out -> print(figures, out));
    }

    private static void print(DatabaseFigures figures, PrintStream out) {
        out.println("PostgreSQL " + figures.version() + ", " + Sizes.of(figures.bytes()));
        out.println("connexions " + figures.connections() + " sur " + figures.mostConnections() + ", dont "
                + figures.active() + " actives");
        out.println(String.format(Locale.FRENCH, "blocs trouvés en mémoire %.1f %%", 100 * figures.cacheHits()));
        Answer.table(
                        figures.tables(),
                        List.of("Table", "Size", "Rows", "Dead rows"),
                        table -> List.of(table.name(), Sizes.of(table.bytes()), table.rows(), table.deadRows()))
                .print(out);
    }
}
