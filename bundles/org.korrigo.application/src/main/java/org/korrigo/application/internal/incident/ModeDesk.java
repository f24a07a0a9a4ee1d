package org.korrigo.application.internal.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.korrigo.application.incident.ModesView;
import org.korrigo.application.incident.ServerModes;
import org.korrigo.application.internal.Auditing;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.incident.ActiveMode;
import org.korrigo.domain.incident.Mode;
import org.korrigo.domain.incident.ModeRepository;
import org.korrigo.domain.job.JobGate;
import org.korrigo.domain.metric.Metric;
import org.korrigo.domain.metric.MetricSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the modes in the database, and what it read for a moment: every request asks. */
@Component(service = {ServerModes.class, JobGate.class, MetricSource.class})
public final class ModeDesk implements ServerModes, JobGate, MetricSource {

    private static final Logger LOG = LoggerFactory.getLogger(ModeDesk.class);
    private static final long FRESH = Duration.ofSeconds(2).toNanos();
    private static final int LONGEST = 500;

    private final UnitOfWork work;
    private final ModeRepository modes;
    private final Auditing audit;
    private final LongSupplier nanos;
    private volatile Known known;

    /** What the database said, and when. */
    private record Known(ModesView view, long at) {}

    @Activate
    public ModeDesk(@Reference UnitOfWork work, @Reference ModeRepository modes, @Reference Auditing audit) {
        this(work, modes, audit, System::nanoTime);
    }

    ModeDesk(UnitOfWork work, ModeRepository modes, Auditing audit, LongSupplier nanos) {
        this.work = work;
        this.modes = modes;
        this.audit = audit;
        this.nanos = nanos;
    }

    @Override
    public ModesView now() {
        Known last = known;
        return last != null && nanos.getAsLong() - last.at() < FRESH ? last.view() : look();
    }

    /** One asks, the others take what is known: a database that hangs must not hold up every request. */
    private synchronized ModesView look() {
        long now = nanos.getAsLong();
        Known last = known;
        if (last != null && now - last.at() < FRESH) {
            return last.view();
        }
        ModesView view = last == null ? ModesView.NONE : last.view();
        try {
            view = work.read(() -> new ModesView(modes.active()));
        } catch (RuntimeException e) {
            LOG.debug("The modes of the server cannot be read; what was known last holds", e);
        }
        known = new Known(view, now);
        return view;
    }

    @Override
    public ModesView switchOn(Actor actor, Mode mode, String text) {
        actor.require(Role.ADMIN);
        String said = text.strip();
        boolean empty = said.isEmpty() && mode == Mode.BANNER;
        if (empty || said.length() > LONGEST || said.chars().anyMatch(Character::isISOControl)) {
            throw Problem.invalid("notice-text", Map.of("most", LONGEST));
        }
        Instant since = Instant.now().truncatedTo(ChronoUnit.MICROS);
        work.run(() -> {
            modes.put(new ActiveMode(mode, said, actor.name(), since));
            audit.record(actor, "server." + mode.word() + "-on", "server", Map.of("message", said));
        });
        LOG.info("{} has switched on: {}", actor.name(), mode.word());
        return anew();
    }

    @Override
    public ModesView switchOff(Actor actor, Mode mode) {
        actor.require(Role.ADMIN);
        boolean was = work.write(() -> {
            boolean on = modes.remove(mode);
            if (on) {
                audit.record(actor, "server." + mode.word() + "-off", "server", Map.of());
            }
            return on;
        });
        if (was) {
            LOG.info("{} has switched off: {}", actor.name(), mode.word());
        }
        return anew();
    }

    private ModesView anew() {
        known = null;
        return now();
    }

    @Override
    public List<Metric> read() {
        ModesView view = now();
        return List.of(Metric.gauge(
                "korrigo_mode",
                "Whether an administrator has switched a mode on.",
                Arrays.stream(Mode.values())
                        .map(mode -> new Metric.Sample(Map.of("mode", mode.word()), view.isOn(mode) ? 1 : 0))
                        .toList()));
    }

    /** Jobs write, so that they wait in read-only mode too. */
    @Override
    public boolean open() {
        ModesView view = now();
        return !view.isOn(Mode.READ_ONLY) && !view.isOn(Mode.DEGRADED);
    }
}
