package org.korrigo.application.internal.pipeline;

import org.korrigo.domain.copy.Copy;
import org.korrigo.spi.render.Cover;

/** What the renderer is given for the first page. */
public final class Covers {

    private Covers() {}

    public static Cover of(CopyAssembly assembly, Copy copy) {
        return assembly.assemble(copy).copy().cover();
    }
}
