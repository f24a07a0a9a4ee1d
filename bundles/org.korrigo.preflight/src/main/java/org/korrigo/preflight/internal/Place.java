package org.korrigo.preflight.internal;

import java.nio.file.Path;

/** Where a server lies. */
public record Place(Path base, Path data, Path etc) {

    Path var() {
        return base.resolve("var");
    }
}
