package org.korrigo.application.internal.health.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Dictionary;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The configuration that is in force, as text. */
@Component(service = Configurations.class)
public final class Configurations {

    private final ConfigurationAdmin admin;

    @Activate
    public Configurations(@Reference ConfigurationAdmin admin) {
        this.admin = admin;
    }

    /** Of one name; empty when there is none. A factory's: the first whose name begins with it. */
    public Map<String, String> of(String name) {
        for (Map.Entry<String, SortedMap<String, String>> each : all().entrySet()) {
            String pid = each.getKey();
            if (pid.equals(name) || pid.startsWith(name + "~") || pid.startsWith(name + ".")) {
                return each.getValue();
            }
        }
        return Map.of();
    }

    /** Each key of each configuration, by name. */
    public SortedMap<String, SortedMap<String, String>> all() {
        SortedMap<String, SortedMap<String, String>> found = new TreeMap<>();
        try {
            Configuration[] present = admin.listConfigurations(null);
            for (Configuration each : present == null ? new Configuration[0] : present) {
                found.put(each.getPid(), texts(each));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static SortedMap<String, String> texts(Configuration configuration) {
        SortedMap<String, String> texts = new TreeMap<>();
        Dictionary<String, Object> properties = configuration.getProcessedProperties(null);
        if (properties != null) {
            for (String key : Collections.list(properties.keys())) {
                Object value = properties.get(key);
                texts.put(key, value instanceof Object[] several ? String.join(",", texts(several)) : value.toString());
            }
        }
        return texts;
    }

    private static String[] texts(Object... values) {
        return Arrays.stream(values).map(String::valueOf).toArray(String[]::new);
    }
}
