package org.korrigo.shell.internal.health;

import java.io.PrintStream;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.health.LiveView;
import org.korrigo.application.health.LiveView.Moment;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.job.Job;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:top --seconds 5 --count 12}; Ctrl+C ends it. */
@Service
@Command(
        scope = "korrigo",
        name = "top",
        description = "What the server is busy with, line after line; --count 1 --json for scripts")
public class TopCommand extends KorrigoCommand {

    private static final int MOST = 10_000;

    @Option(name = "--seconds", description = "Between two lines, 1 to 3600; 2 by default")
    private int seconds = 2;

    @Option(name = "--count", description = "Lines, 1 to 10000; 30 by default")
    private int count = 30;

    @Reference
    private LiveView live;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed, InterruptedException {
        if (seconds < 1 || seconds > TimeUnit.HOURS.toSeconds(1) || count < 1 || count > MOST) {
            throw new CommandFailed("--seconds de 1 à 3600, --count de 1 à 10000.");
        }
        List<Moment> seen = new ArrayList<>();
        if (!json) {
            out().println(
                            "Heure     Requêtes/s  Travaux (file att. éch.)  Verrous  Base  Tas                 CPU  Charge");
        }
        while (seen.size() < count) {
            if (!seen.isEmpty()) {
                TimeUnit.SECONDS.sleep(seconds);
            }
            Moment now = live.now(actor);
            show(now, seen.isEmpty() ? Optional.empty() : Optional.of(seen.get(seen.size() - 1)), out());
            seen.add(now);
        }
        return new Answer(count == 1 ? seen.get(0) : seen, out -> {});
    }

    private void show(Moment now, Optional<Moment> before, PrintStream out) {
        if (!json) {
            out.println(line(now, before));
            out.flush();
        }
    }

    static String line(Moment now, Optional<Moment> before) {
        return String.format(
                Locale.FRENCH,
                "%tT  %10s  %7d (%4d %4d %4d)  %7d  %4d  %-18s %4s  %6.2f",
                now.at().atZone(ZoneId.systemDefault()),
                before.map(earlier -> rate(earlier, now)).orElse("-"),
                jobs(now, Job.State.RUNNING),
                jobs(now, Job.State.QUEUED),
                jobs(now, Job.State.PARKED),
                jobs(now, Job.State.FAILED),
                now.locks(),
                now.connections(),
                Bytes.of(now.heapUsed()) + "/" + Bytes.of(now.heapMost()),
                now.processCpu() < 0 ? "?" : now.processCpu() + "%",
                now.load());
    }

    /** The question itself is none: the console does not come in by HTTP. */
    private static String rate(Moment earlier, Moment now) {
        double passed = Duration.between(earlier.at(), now.at()).toMillis() / 1000.0;
        return String.format(Locale.FRENCH, "%.1f", (now.requests() - earlier.requests()) / Math.max(passed, 0.001));
    }

    private static int jobs(Moment now, Job.State state) {
        return now.jobs().getOrDefault(state, 0);
    }
}
