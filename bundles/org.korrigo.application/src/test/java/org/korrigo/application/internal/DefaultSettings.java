package org.korrigo.application.internal;

import java.lang.reflect.Proxy;

/** Settings as they are when nobody has set any. */
public final class DefaultSettings {

    private DefaultSettings() {}

    public static ApplicationSettings application() {
        Class<?> values = ApplicationSettings.Values.class;
        return new ApplicationSettings((ApplicationSettings.Values) Proxy.newProxyInstance(
                values.getClassLoader(), new Class<?>[] {values}, (proxy, key, none) -> key.getDefaultValue()));
    }
}
