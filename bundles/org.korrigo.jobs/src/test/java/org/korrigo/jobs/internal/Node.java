package org.korrigo.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Predicate;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobHandler;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.job.JobRepository;

/** A node of its own name on the database of the tests. */
final class Node implements AutoCloseable {

    final Runs runs = new Runs();
    final JobDesk desk;
    private final JobRunner runner;

    Node(String name, JobHandler... handlers) throws SQLException {
        this(name, TestDatabase.JOBS, handlers);
    }

    Node(String name, JobRepository jobs, JobHandler... handlers) throws SQLException {
        this(name, jobs, "", handlers);
    }

    /** @param limits of time, as in the configuration */
    Node(String name, JobRepository jobs, String limits, JobHandler... handlers) throws SQLException {
        desk = new JobDesk(TestDatabase.UNIT, jobs, runs);
        JobLedger ledger = new JobLedger(TestDatabase.UNIT, jobs, TestDatabase.ENGINES, TestDatabase.AUDIT);
        runner = new JobRunner(settings(name, limits), TestDatabase.SOURCE, ledger, runs);
        for (JobHandler handler : handlers) {
            runner.addHandler(handler);
        }
    }

    void add(JobHandler handler) {
        runner.addHandler(handler);
    }

    void remove(JobHandler handler) {
        runner.removeHandler(handler);
    }

    UUID enqueue() {
        return desk.enqueue(JobKind.SPLIT, TestDatabase.EXAM, UUID.randomUUID());
    }

    @Override
    public void close() {
        runner.stop();
    }

    static Job job(UUID id) {
        return TestDatabase.UNIT.read(() -> TestDatabase.JOBS.find(id)).orElseThrow();
    }

    Job await(UUID id, Job.State state) throws InterruptedException {
        return await(id, job -> job.state() == state);
    }

    Job await(UUID id, Predicate<Job> condition) throws InterruptedException {
        Job job = job(id);
        for (int i = 0; i < 1500 && !condition.test(job); i++) {
            Thread.sleep(20);
            job = job(id);
        }
        assertThat(job).matches(condition);
        return job;
    }

    interface Work {
        void run(Job job, JobHandler.Run run) throws Exception;
    }

    static JobHandler splitting(Work work) {
        return new JobHandler() {
            @Override
            public JobKind kind() {
                return JobKind.SPLIT;
            }

            @Override
            public void run(Job job, Run run) throws Exception {
                work.run(job, run);
            }
        };
    }

    private static JobRunner.Settings settings(String name, String limits) {
        return (JobRunner.Settings) Proxy.newProxyInstance(
                Node.class.getClassLoader(),
                new Class<?>[] {JobRunner.Settings.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "threads" -> 2;
                    case "node" -> name;
                    case "limits" -> limits;
                    case "patienceSeconds" -> 1;
                    default -> 0;
                });
    }
}
