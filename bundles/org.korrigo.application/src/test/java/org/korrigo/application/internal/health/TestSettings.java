package org.korrigo.application.internal.health;

import java.lang.reflect.Proxy;
import java.nio.file.Path;

/** Settings as delivered, of a server in some folder. */
public final class TestSettings {

    private TestSettings() {}

    public static HealthSettings in(Path home) {
        Class<?> values = HealthSettings.Values.class;
        Object defaults = Proxy.newProxyInstance(
                values.getClassLoader(), new Class<?>[] {values}, (proxy, key, none) -> key.getDefaultValue());
        return new HealthSettings((HealthSettings.Values) defaults, home, home.resolve("data"), home.resolve("etc"));
    }
}
