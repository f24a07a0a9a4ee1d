package org.korrigo.shell.internal.repair;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.shell.internal.WordCompleter;

/** Completes quarter turns. */
@Service
public class DegreesCompleter extends WordCompleter {

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return List.of("90", "180", "270");
    }
}
