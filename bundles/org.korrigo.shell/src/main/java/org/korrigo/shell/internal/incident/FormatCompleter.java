package org.korrigo.shell.internal.incident;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.shell.internal.WordCompleter;

/** Forms of an exported audit trail. */
@Service
public class FormatCompleter extends WordCompleter {

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return List.of("csv", "json");
    }
}
