package org.korrigo.shell.internal.backup;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.shell.internal.WordCompleter;

/** Completes numbers that are asked for most. */
@Service
public class RoundNumberCompleter extends WordCompleter {

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return List.of("1", "10", "100");
    }
}
