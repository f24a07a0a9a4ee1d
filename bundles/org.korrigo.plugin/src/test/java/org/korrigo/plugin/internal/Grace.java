package org.korrigo.plugin.internal;

import java.lang.annotation.Annotation;

/** Settings with this many seconds of grace. */
record Grace(int departure_grace) implements TrackedPluginRegistry.Settings {

    @Override
    public Class<? extends Annotation> annotationType() {
        return TrackedPluginRegistry.Settings.class;
    }
}
