package org.korrigo.shell.internal.job;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.job.JobBoard;
import org.korrigo.shell.internal.WordCompleter;

/** Completes ids of jobs, whatever their state. */
@Service
public class JobIdCompleter extends WordCompleter {

    @Reference
    private JobBoard jobs;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return jobs.list(ACTOR, Optional.empty(), Optional.empty()).stream()
                .map(job -> job.id().toString())
                .toList();
    }
}
