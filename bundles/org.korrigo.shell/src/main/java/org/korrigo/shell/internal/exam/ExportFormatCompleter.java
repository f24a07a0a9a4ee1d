package org.korrigo.shell.internal.exam;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.result.ExportFormat;
import org.korrigo.application.result.Results;
import org.korrigo.shell.internal.WordCompleter;

/** Completes formats of exports. */
@Service
public class ExportFormatCompleter extends WordCompleter {

    @Reference
    private Results results;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return results.formats(ACTOR).stream().map(ExportFormat::id).toList();
    }
}
