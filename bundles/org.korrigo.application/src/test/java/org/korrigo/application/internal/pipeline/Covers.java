package org.korrigo.application.internal.pipeline;

import java.lang.reflect.Proxy;
import org.korrigo.application.internal.ApplicationSettings;
import org.korrigo.domain.copy.Copy;
import org.korrigo.spi.render.CopyToRender;
import org.korrigo.spi.render.Cover;

/** What the renderer is given. */
public final class Covers {

    private Covers() {}

    /** Those that nobody changed. */
    public static ApplicationSettings settings() {
        Class<?> values = ApplicationSettings.Values.class;
        return new ApplicationSettings((ApplicationSettings.Values) Proxy.newProxyInstance(
                values.getClassLoader(), new Class<?>[] {values}, (proxy, key, none) -> key.getDefaultValue()));
    }

    public static Cover of(CopyAssembly assembly, Copy copy) {
        return whole(assembly, copy).cover();
    }

    public static CopyToRender whole(CopyAssembly assembly, Copy copy) {
        return assembly.assemble(copy).copy();
    }
}
