package org.korrigo.application.internal.health.check;

import java.util.stream.Stream;

/** The processes of this server in which files are opened. */
public final class Children {

    private static final String MARK = "/children/";

    private Children() {}

    public static Stream<ProcessHandle> running() {
        return ProcessHandle.current()
                .descendants()
                .filter(child -> child.info().commandLine().orElse("").contains(MARK));
    }

    static long count() {
        return running().count();
    }
}
