package org.korrigo.shell.internal.job;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.job.JobBoard;
import org.korrigo.domain.job.Job;
import org.korrigo.shell.internal.WordCompleter;

/** Completes ids of jobs that can be run again. */
@Service
public class StoppedJobCompleter extends WordCompleter {

    @Reference
    private JobBoard jobs;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return Stream.of(Job.State.FAILED, Job.State.CANCELLED)
                .flatMap(state -> jobs.list(ACTOR, Optional.empty(), Optional.of(state)).stream())
                .map(job -> job.id().toString())
                .toList();
    }
}
