package org.korrigo.shell.internal.incident;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.shell.internal.WordCompleter;

/** Levels of the log. */
@Service
public class LogLevelCompleter extends WordCompleter {

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return List.of("ERROR", "WARN", "INFO", "DEBUG");
    }
}
