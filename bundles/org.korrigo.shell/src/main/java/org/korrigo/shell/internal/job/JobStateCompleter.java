package org.korrigo.shell.internal.job;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.domain.job.Job;
import org.korrigo.shell.internal.WordCompleter;

/** Completes states of jobs. */
@Service
public class JobStateCompleter extends WordCompleter {

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return Arrays.stream(Job.State.values())
                .map(state -> state.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
