package org.korrigo.shell.internal.job;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.domain.job.JobKind;
import org.korrigo.shell.internal.WordCompleter;

/** Completes kinds of jobs. */
@Service
public class JobKindCompleter extends WordCompleter {

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return Arrays.stream(JobKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
