package org.korrigo.application.internal.health;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.korrigo.application.health.LiveView;
import org.korrigo.application.health.Traffic;
import org.korrigo.application.internal.ServerClock;
import org.korrigo.application.internal.health.check.Children;
import org.korrigo.application.internal.health.check.Memory;
import org.korrigo.application.job.JobPulse;
import org.korrigo.application.marking.MarkingDesk;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.health.DatabasePulse;
import org.korrigo.domain.job.Job;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts together what others know. */
@Component
public final class LiveDesk implements LiveView {

    private final JobPulse jobs;
    private final MarkingDesk desk;
    private final DatabasePulse database;
    private final Traffic traffic;
    private final ServerClock clock;

    @Activate
    public LiveDesk(
            @Reference JobPulse jobs,
            @Reference MarkingDesk desk,
            @Reference DatabasePulse database,
            @Reference Traffic traffic,
            @Reference ServerClock clock) {
        this.jobs = jobs;
        this.desk = desk;
        this.database = database;
        this.traffic = traffic;
        this.clock = clock;
    }

    @Override
    public Moment now(Actor actor) {
        actor.require(Role.ADMIN);
        Memory memory = Memory.now();
        return new Moment(
                clock.now(),
                traffic.count(),
                byState(),
                desk.held(actor, Optional.empty()).size(),
                database.feel().connections(),
                memory.heapUsed(),
                memory.heapMost(),
                Processor.ofThisProcess(),
                Processor.load(),
                Children.running().count());
    }

    private Map<Job.State, Integer> byState() {
        Map<Job.State, Integer> counts = new EnumMap<>(Job.State.class);
        jobs.beats().forEach(beat -> counts.merge(beat.state(), 1, Integer::sum));
        return counts;
    }
}
