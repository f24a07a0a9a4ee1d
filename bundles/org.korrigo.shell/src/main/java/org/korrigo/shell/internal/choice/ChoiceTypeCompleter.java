package org.korrigo.shell.internal.choice;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.shell.internal.WordCompleter;

/** Completes what exams choose. */
@Service
public class ChoiceTypeCompleter extends WordCompleter {

    static final List<String> TYPES = List.of("layout", "split", "ocr", "identity", "scoring", "renderer");

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return TYPES;
    }
}
