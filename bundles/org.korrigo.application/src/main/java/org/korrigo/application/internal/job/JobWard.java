package org.korrigo.application.internal.job;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.korrigo.application.internal.ServerClock;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.job.JobChoice;
import org.korrigo.application.job.JobHistory;
import org.korrigo.application.job.JobOverview;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobArchive;
import org.korrigo.domain.job.JobEngines;
import org.korrigo.domain.job.JobSelection;
import org.korrigo.domain.job.JobSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The jobs of all servers and what their engines keep to. Every method needs a unit of work. */
@Component(service = JobWard.class)
public final class JobWard {

    private final JobArchive archive;
    private final JobEngines engines;
    private final ExamLookup exams;
    private final ServerClock clock;

    @Activate
    public JobWard(
            @Reference JobArchive archive,
            @Reference JobEngines engines,
            @Reference ExamLookup exams,
            @Reference ServerClock clock) {
        this.archive = archive;
        this.engines = engines;
        this.exams = exams;
        this.clock = clock;
    }

    List<Job> select(JobChoice choice, int most) {
        return archive.select(selection(choice), most);
    }

    int remove(JobChoice choice) {
        return archive.remove(selection(choice));
    }

    JobHistory history(Job job) {
        return new JobHistory(job, archive.events(job.id()), archive.deeds(job.id()));
    }

    JobOverview overview() {
        return new JobOverview(engines.settings(), engines.nodes(), archive.figures());
    }

    void pause(boolean paused, String reason, Actor by) {
        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        engines.change(engines.settings().paused(paused, reason, by.name(), now));
    }

    void setThreads(int number, boolean longOnes) {
        if (number < 0 || number > JobSettings.MOST_THREADS) {
            throw Problem.invalid("job-threads-invalid", Map.of("number", number, "most", JobSettings.MOST_THREADS));
        }
        JobSettings settings = engines.settings();
        engines.change(longOnes ? settings.longThreads(number) : settings.threads(number));
    }

    /** What was chosen, for the audit trail. */
    static Map<String, String> facts(JobChoice choice, int count) {
        Map<String, String> facts = new LinkedHashMap<>(Map.of("count", String.valueOf(count)));
        choice.exam().ifPresent(exam -> facts.put("exam", exam));
        choice.kind().ifPresent(kind -> facts.put("kind", kind.name()));
        choice.olderThan().ifPresent(age -> facts.put("olderThan", age.toString()));
        if (!choice.states().isEmpty()) {
            facts.put("states", new TreeSet<>(choice.states()).toString());
        }
        return facts;
    }

    private JobSelection selection(JobChoice choice) {
        return new JobSelection(
                choice.exam().map(name -> exams.find(name).id()),
                choice.states(),
                choice.kind(),
                choice.olderThan().map(age -> clock.now().minus(age)));
    }
}
