package org.korrigo.shell.internal.job;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.shell.internal.WordCompleter;

/** Completes which threads are meant. */
@Service
public class WorkerKindCompleter extends WordCompleter {

    static final List<String> KINDS = List.of("all", "long");

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return KINDS;
    }
}
