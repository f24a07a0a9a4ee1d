package org.korrigo.shell.internal.incident;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.incident.AuditBook;
import org.korrigo.application.incident.AuditBook.Format;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.audit.AuditFilter;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.ServerFileCompleter;
import org.korrigo.shell.internal.account.AccountCompleter;

/** {@code korrigo:audit-export --since 24h --action copy --out audit.csv} */
@Service
@Command(scope = "korrigo", name = "audit-export", description = "Writes the audit trail as CSV or JSON")
public class AuditExport extends KorrigoCommand {

    private static final int MOST_SHOWN = 10_000;

    @Option(name = "--since", description = "Age or date: 30m, 24h, 7d, 2026-06-15; 24h by default")
    @Completion(MomentCompleter.class)
    private String since = "24h";

    @Option(name = "--until", description = "Age or date, not included; now by default")
    @Completion(MomentCompleter.class)
    private String until;

    @Option(name = "--user", description = "Only what this account did; at the console people are called console:NAME")
    @Completion(AccountCompleter.class)
    private String user;

    @Option(name = "--action", description = "Only this, for example copy or copy.unlock-forced")
    @Completion(ActionCompleter.class)
    private String action;

    @Option(name = "--format", description = "csv or json")
    @Completion(FormatCompleter.class)
    private String format = "csv";

    @Option(name = "--out", description = "A file that does not exist yet; the console by default")
    @Completion(ServerFileCompleter.class)
    private String out;

    @Reference
    private AuditBook book;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed, IOException {
        Instant now = Instant.now();
        AuditFilter filter = new AuditFilter(
                Moments.of(since, now),
                until == null ? now : Moments.of(until, now),
                Optional.ofNullable(user),
                Optional.ofNullable(action));
        if (json && out == null) {
            var lines = book.read(actor, filter, MOST_SHOWN);
            return Answer.lines(lines, List.of());
        }
        return out == null ? toConsole(actor, filter) : toFile(actor, filter, path(out));
    }

    private Answer toConsole(Actor actor, AuditFilter filter) throws CommandFailed, IOException {
        long lines = book.export(actor, filter, wanted(), out());
        return Answer.lines(new Exported("", lines), List.of());
    }

    private Answer toFile(Actor actor, AuditFilter filter, Path file) throws CommandFailed, IOException {
        Format wanted = wanted();
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
            long lines = book.export(actor, filter, wanted, writer);
            return Answer.line(new Exported(file.toString(), lines), lines + " ligne(s) écrites dans " + file);
        } catch (FileAlreadyExistsException e) {
            throw new CommandFailed("Le fichier " + file + " existe déjà ; choisir un autre nom.");
        }
    }

    private Format wanted() throws CommandFailed {
        return switch (format.toLowerCase(Locale.ROOT)) {
            case "csv" -> Format.CSV;
            case "json" -> Format.JSON;
            default -> throw new CommandFailed("Format inconnu « " + format + " » : csv ou json.");
        };
    }

    /** What {@code --json} prints with {@code --out}. */
    private record Exported(String file, long lines) {}
}
