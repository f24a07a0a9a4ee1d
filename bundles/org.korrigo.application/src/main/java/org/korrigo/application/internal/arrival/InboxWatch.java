package org.korrigo.application.internal.arrival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.korrigo.application.arrival.Inbox;
import org.korrigo.application.arrival.InboxEntry;
import org.korrigo.application.arrival.InboxEntry.State;
import org.korrigo.application.incident.ServerModes;
import org.korrigo.application.internal.ArrivalSettings;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.incident.Mode;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks into the inbox every few seconds; one file after the other becomes a batch. */
@Component(immediate = true)
public final class InboxWatch implements Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWatch.class);
    private static final int SECONDS = 3;
    private static final Duration PAUSE = Duration.ofSeconds(60);

    private final InboxIntake intake;
    private final ExamLookup exams;
    private final Optional<Path> inbox;
    private final Stillness stillness;
    private final Map<Path, Delay> delayed = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Clocks.named("korrigo-inbox");

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile ServerModes modes;

    private record Delay(String reason, Instant until) {}

    @Activate
    public InboxWatch(@Reference InboxIntake intake, @Reference ExamLookup exams, @Reference ArrivalSettings settings) {
        this.intake = intake;
        this.exams = exams;
        this.inbox = settings.inbox();
        this.stillness = new Stillness(settings.quiet());
        inbox.ifPresent(
                folder -> clock.scheduleWithFixedDelay(() -> lookSafely(folder), SECONDS, SECONDS, TimeUnit.SECONDS));
    }

    @Deactivate
    void stop() throws InterruptedException {
        clock.shutdown();
        if (!clock.awaitTermination(SECONDS, TimeUnit.SECONDS)) {
            // the file stays in the middle of its way, and the next start goes on with it
            clock.shutdownNow();
        }
    }

    private void lookSafely(Path folder) {
        ServerModes switches = modes;
        if (switches != null && switches.now().isOn(Mode.READ_ONLY)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            look(folder, Instant.now());
        } catch (IOException | RuntimeException e) {
            LOG.warn("The inbox {} cannot be looked into: {}", folder, e.toString());
        }
    }

    void look(Path folder, Instant now) throws IOException {
        Set<Path> there = new HashSet<>();
        for (InboxFolder exam : InboxFolder.of(folder)) {
            if (isExam(exam.exam())) {
                for (Path taking : exam.taking()) {
                    intake.goOn(exam, taking);
                }
                there.addAll(exam.arriving());
                takeWhatIsStill(exam, now);
            }
        }
        stillness.keep(there);
        delayed.keySet().retainAll(there);
    }

    private void takeWhatIsStill(InboxFolder exam, Instant now) throws IOException {
        for (Path file : exam.arriving()) {
            Delay delay = delayed.get(file);
            boolean mayTry = delay == null || now.isAfter(delay.until());
            if (!stillness.isStill(file, now) || !mayTry) {
                // the next one must not overtake it: the order of the files is that of the copies
                return;
            }
            Optional<String> reason = intake.take(exam, file);
            delayed.remove(file);
            if (reason.isPresent()) {
                delayed.put(file, new Delay(reason.get(), now.plus(PAUSE)));
                return;
            }
        }
    }

    private boolean isExam(String name) {
        try {
            exams.find(name);
            return true;
        } catch (Problem unknown) {
            LOG.debug("The inbox has a folder {} for no exam", name, unknown);
            return false;
        }
    }

    @Override
    public Optional<Path> folder(Actor actor) {
        actor.require(Role.ADMIN);
        return inbox;
    }

    @Override
    public List<InboxEntry> list(Actor actor) throws IOException {
        actor.require(Role.ADMIN);
        List<InboxEntry> entries = new ArrayList<>();
        if (inbox.isPresent() && Files.isDirectory(inbox.get())) {
            for (InboxFolder exam : InboxFolder.of(inbox.get())) {
                list(exam, entries);
            }
        }
        return entries;
    }

    private void list(InboxFolder exam, List<InboxEntry> entries) throws IOException {
        State arriving = isExam(exam.exam()) ? State.ARRIVING : State.NO_EXAM;
        for (Path file : exam.arriving()) {
            Optional<String> delay = Optional.ofNullable(delayed.get(file)).map(Delay::reason);
            entries.add(entry(exam, file, delay.isPresent() ? State.WAITING : arriving, delay.orElse("")));
        }
        for (Path file : exam.taking()) {
            entries.add(entry(exam, file, State.ARRIVING, ""));
        }
        for (Path file : exam.refused()) {
            Path why = InboxFolder.explanation(file);
            String reason = Files.exists(why)
                    ? Files.readString(why).replaceFirst("(?s)^.*?\n\n", "").strip()
                    : "";
            entries.add(entry(exam, file, State.REFUSED, reason));
        }
        for (Path file : exam.done()) {
            entries.add(entry(exam, file, State.DONE, ""));
        }
    }

    private static InboxEntry entry(InboxFolder exam, Path file, State state, String reason) throws IOException {
        return new InboxEntry(
                exam.exam(), file.getFileName().toString(), Files.exists(file) ? Files.size(file) : 0, state, reason);
    }
}
