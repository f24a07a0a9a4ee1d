package org.korrigo.shell.internal.incident;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.shell.internal.WordCompleter;

/** {@code on} or {@code off}. */
@Service
public class SwitchCompleter extends WordCompleter {

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return List.of("on", "off");
    }
}
