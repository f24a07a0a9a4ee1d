package org.korrigo.application.internal.incident;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.korrigo.application.incident.LogLine;
import org.korrigo.application.incident.LogQuery;
import org.korrigo.application.incident.ServerLogs;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Looks through the log files of this node, line by line: they may be larger than the memory. */
@Component
public final class LogDesk implements ServerLogs {

    private static final int MOST = 10_000;

    private final LogFiles files;

    @Activate
    public LogDesk() {
        this(LogFiles.ofServer());
    }

    LogDesk(LogFiles files) {
        this.files = files;
    }

    @Override
    public List<LogLine> search(Actor actor, LogQuery query) throws IOException {
        check(actor, query);
        Predicate<LogLine> wanted = LogLines.wanted(query);
        Deque<LogLine> last = new ArrayDeque<>();
        for (Path file : files.structuredSince(query.since())) {
            read(file, line -> {
                if (!line.at().isBefore(query.since()) && wanted.test(line)) {
                    last.add(line);
                }
                while (last.size() > query.tail()) {
                    last.remove();
                }
            });
        }
        return List.copyOf(last);
    }

    private static void read(Path file, Consumer<LogLine> each) throws IOException {
        try (BufferedReader lines = LogFiles.open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                LogLines.parse(line).ifPresent(each);
            }
        } catch (NoSuchFileException rotated) {
            // its lines are in the compressed file that took its place; whoever asks again finds them
            return;
        }
    }

    @Override
    public Follow follow(Actor actor, LogQuery query) throws IOException {
        check(actor, query);
        return new GrowingLog(files.current(), LogLines.wanted(query));
    }

    private static void check(Actor actor, LogQuery query) {
        actor.require(Role.ADMIN);
        Optional<String> unknown = query.level().filter(level -> !LogLines.isLevel(level));
        if (unknown.isPresent()) {
            throw Problem.invalid("log-level", Map.of("level", unknown.get()));
        }
        if (query.tail() < 1 || query.tail() > MOST) {
            throw Problem.invalid("log-tail", Map.of("most", MOST));
        }
    }
}
