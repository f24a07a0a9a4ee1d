package org.korrigo.worker.internal;

import java.util.List;

/** Finds children from outside: in a namespace of their own they do not know what they are called here. */
final class Processes {

    private Processes() {}

    /** Those below this one that are alive and name something in their command line, such as their scratch directory. */
    static List<ProcessHandle> with(Object text) {
        return ProcessHandle.current()
                .descendants()
                .filter(each -> each.info().commandLine().orElse("").contains(text.toString()))
                .toList();
    }
}
