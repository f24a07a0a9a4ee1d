package org.korrigo.shell.internal.incident;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.shell.internal.WordCompleter;

/** Ages that are often asked for. */
@Service
public class MomentCompleter extends WordCompleter {

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return List.of("10m", "1h", "24h", "7d", "30d");
    }
}
