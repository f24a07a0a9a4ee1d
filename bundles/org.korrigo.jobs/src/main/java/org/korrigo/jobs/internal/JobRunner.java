package org.korrigo.jobs.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.korrigo.domain.job.JobGate;
import org.korrigo.domain.job.JobHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The engine of this node. Any number of nodes share one database; each takes what the others have not. */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.korrigo.jobs")
@Designate(ocd = JobRunner.Settings.class)
public final class JobRunner {

    /** How this node runs jobs. */
    @ObjectClassDefinition(name = "%jobs.name", localization = "OSGI-INF/l10n/bundle")
    public @interface Settings {
        @AttributeDefinition(name = "%threads.name", description = "%threads.description")
        int threads() default 0;

        @AttributeDefinition(name = "%node.name", description = "%node.description")
        String node() default "";

        @AttributeDefinition(name = "%retrySeconds.name", description = "%retrySeconds.description")
        int retrySeconds() default 5;

        @AttributeDefinition(name = "%limits.name", description = "%limits.description")
        String limits() default "UNPACK=60m, INDEX=30m, SPLIT=4h, IDENTIFY=15m, RENDER=30m";

        @AttributeDefinition(name = "%patienceSeconds.name", description = "%patienceSeconds.description")
        int patienceSeconds() default 30;
    }

    static final String TASK = "korrigo-job";
    private static final Duration POLL = Duration.ofSeconds(2);

    /** Of the threads: a node takes no more jobs than it has threads, so that the others can, and asks again as soon as one is free. */
    private static final double ALL = 1;

    private static final double NEARLY_ALL = 0.99;

    /** Four are missed before a node counts as dead, which is looked for every second one: 48 seconds at most. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(8);

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    private final Handlers handlers = new Handlers();
    private final Gates gates = new Gates();
    private final Runs runs;
    private final Worker worker;
    private final Watch watch;
    private final Engine engine;
    private final DataSource database;
    private final String node;

    @Activate
    public JobRunner(
            Settings settings,
            @Reference(target = "(osgi.jndi.service.name=korrigo)") DataSource database,
            @Reference JobLedger ledger,
            @Reference Runs runs)
            throws SQLException {
        this.runs = runs;
        this.database = database;
        node = NodeName.of(settings.node());
        Picks picks = new Picks(database);
        Allowance allowance = new Allowance(gates);
        StuckJobs stuck = new StuckJobs(
                ledger, runs, new TimeLimits(settings.limits()), picks, Duration.ofSeconds(settings.patienceSeconds()));
        worker = new Worker(ledger, runs, handlers, Duration.ofSeconds(settings.retrySeconds()), allowance, stuck);
        engine = new Engine(this::scheduler);
        Steering steering = new Steering(ledger, allowance, engine, node, threads(settings));
        watch = new Watch(
                ledger.unit(), ledger.jobs(), runs, handlers, steering::look, () -> stuck.look(engine::renew));
        picks.release(TASK, node);
        runs.onWake(engine::wake);
        engine.start(steering.begin());
        watch.start();
    }

    private static int threads(Settings settings) {
        return settings.threads() > 0
                ? settings.threads()
                : Runtime.getRuntime().availableProcessors();
    }

    private Scheduler scheduler(int threads) {
        return Scheduler.create(database, task())
                .schedulerName(new SchedulerName.Fixed(node))
                .threads(threads)
                .enablePriority()
                .serializer(new NoData())
                .pollingInterval(POLL)
                .pollUsingLockAndFetch(NEARLY_ALL, ALL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(STOP_LIMIT)
                .build();
    }

    @Deactivate
    public void stop() {
        runs.onWake(() -> {});
        watch.stop();
        worker.stop();
        engine.stop();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addHandler(JobHandler handler) {
        handlers.add(handler);
        watch.resume(Handlers.waitingFor(handler.kind()));
    }

    /** Attempts that its departure spoils run again when it, or its successor, is there. */
    public void removeHandler(JobHandler handler) {
        handlers.remove(handler);
        runs.all().stream()
                .filter(run -> run.job().kind() == handler.kind())
                .forEach(run -> run.end(RunningJob.End.STOPPED));
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addGate(JobGate gate) {
        gates.add(gate);
    }

    public void removeGate(JobGate gate) {
        gates.remove(gate);
    }

    private CustomTask<Void> task() {
        return Tasks.custom(TASK, Void.class)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, Instant.now().plus(POLL)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> worker.work(UUID.fromString(instance.getId())));
    }
}
