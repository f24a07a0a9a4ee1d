package org.korrigo.shell.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.backup.Moves;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.backup.Restoration;
import org.korrigo.domain.backup.ServerMoves.Target;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.ServerFileCompleter;

/** {@code korrigo:database-move jdbc:postgresql://bd:5432/korrigo --user korrigo --password-file bd.secret --yes} */
@Service
@Command(
        scope = "korrigo",
        name = "database-move",
        description = "Looks whether the embedded database can go to a server elsewhere, and with --yes moves it there")
public class DatabaseMove extends KorrigoCommand {

    @Argument(name = "url", description = "Empty database, jdbc:postgresql://host:port/name", required = true)
    private String url;

    @Option(name = "--user", description = "Owner of that database", required = true)
    private String user;

    @Option(name = "--password-file", description = "File with the password alone", required = true)
    @Completion(ServerFileCompleter.class)
    private String passwordFile;

    @Option(name = "--dry-run", description = "Looks only, as without --yes")
    private boolean dryRun;

    @Option(name = "--yes", description = "Moves; without it nothing changes")
    private boolean yes;

    @Reference
    private Moves moves;

    @Override
    protected Answer answer(Actor actor) throws IOException {
        String password = Files.readString(path(passwordFile)).strip();
        Target target = new Target(url, user, password);
        if (!yes || dryRun) {
            String version = moves.look(actor, target);
            return Answer.line(
                    Map.of("url", url, "version", version),
                    "PostgreSQL " + version + " répond et la base est vide. Rien n'a été changé : ajoutez --yes.");
        }
        Restoration moved = moves.database(actor, target);
        List<String> lines = new ArrayList<>();
        moved.rows().forEach((table, rows) -> lines.add("  " + table + " : " + rows));
        lines.add("La base est maintenant " + url + " (etc/org.ops4j.datasource-korrigo.cfg).");
        lines.add("L'ancienne reste dans var/database, sous le nom " + moved.former() + ".");
        return Answer.lines(moved, lines);
    }
}
