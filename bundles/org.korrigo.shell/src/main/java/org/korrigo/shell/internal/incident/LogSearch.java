package org.korrigo.shell.internal.incident;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.incident.LogLine;
import org.korrigo.application.incident.LogQuery;
import org.korrigo.application.incident.ServerLogs;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:log-search --since 24h --level ERROR --grep "upload|import"} */
@Service
@Command(scope = "korrigo", name = "log-search", description = "Looks through the log of this server")
public class LogSearch extends KorrigoCommand {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("dd/MM HH:mm:ss");
    /** A console that was closed does not tell: nobody follows for longer. */
    private static final Duration LONGEST_FOLLOW = Duration.ofMinutes(30);

    @Option(name = "--since", description = "Age or date: 30m, 24h, 7d, 2026-06-15; 24h by default")
    @Completion(MomentCompleter.class)
    private String since = "24h";

    @Option(name = "--tail", description = "At most so many lines, the last ones; 200 by default")
    private int tail = 200;

    @Option(name = "--level", description = "ERROR, WARN, INFO or DEBUG, and worse")
    @Completion(LogLevelCompleter.class)
    private String level;

    @Option(name = "--grep", description = "Regular expression; (?i) in front ignores case")
    private String grep;

    @Option(name = "--request", description = "The code a screen showed, or X-Request-Id")
    private String request;

    @Option(name = "--job", description = "Id of a job")
    private String job;

    @Option(name = "--follow", description = "Goes on with what is written from now on, for half an hour at most")
    private boolean follow;

    @Reference
    private ServerLogs logs;

    @Override
    protected Answer answer(Actor actor) throws Exception {
        LogQuery query = new LogQuery(
                Moments.of(since, Instant.now()),
                Optional.ofNullable(level),
                pattern(),
                Optional.ofNullable(request),
                Optional.ofNullable(job),
                tail);
        if (follow) {
            follow(logs.follow(actor, query));
            return Answer.lines(List.of(), List.of());
        }
        List<LogLine> found = logs.search(actor, query);
        return Answer.lines(found, found.isEmpty() ? List.of("Rien de tel dans le journal.") : lines(found));
    }

    private Optional<Pattern> pattern() throws CommandFailed {
        try {
            return Optional.ofNullable(grep).map(Pattern::compile);
        } catch (PatternSyntaxException e) {
            throw new CommandFailed("Expression illisible : " + e.getDescription());
        }
    }

    private void follow(ServerLogs.Follow growing) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_FOLLOW.toNanos();
        while (System.nanoTime() < end && !out().checkError()) {
            lines(growing.more()).forEach(out()::println);
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private static List<String> lines(List<LogLine> found) {
        return found.stream().map(LogSearch::text).toList();
    }

    private static String text(LogLine line) {
        String place = line.logger().substring(line.logger().lastIndexOf('.') + 1);
        String about = line.request().map(id -> " [" + id + "]").orElse("")
                + line.job().map(id -> " {" + id + "}").orElse("");
        String stack = line.trace()
                .map(trace -> "\n" + trace.strip().indent(4).stripTrailing())
                .orElse("");
        return SECOND.format(line.at().atZone(ZoneId.systemDefault())) + " " + line.level() + " " + place + about
                + " : " + line.message() + stack;
    }
}
