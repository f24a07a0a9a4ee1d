package org.korrigo.application.internal.health;

import java.util.List;
import java.util.regex.Pattern;
import org.korrigo.application.health.EffectiveConfiguration;
import org.korrigo.application.internal.health.check.Configurations;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what is in force and hides what must not be read over a shoulder. */
@Component
public final class ConfigurationDesk implements EffectiveConfiguration {

    private static final Pattern SECRET =
            Pattern.compile("passw|secret|token|credential|private|passphrase|\\bkey$", Pattern.CASE_INSENSITIVE);
    /** In addresses: {@code password=…} as a parameter, {@code user:…@} before the host. */
    private static final Pattern INSIDE =
            Pattern.compile("(?i)((?:password|secret|token)=)[^&;\\s]+|(://[^:/@\\s]+:)[^@/\\s]+(?=@)");

    private static final String HIDDEN = "***";

    private final Configurations configurations;

    @Activate
    public ConfigurationDesk(@Reference Configurations configurations) {
        this.configurations = configurations;
    }

    @Override
    public List<Setting> list(Actor actor, String prefix) {
        actor.require(Role.ADMIN);
        return configurations.all().entrySet().stream()
                .filter(each -> each.getKey().startsWith(prefix))
                .flatMap(each -> each.getValue().entrySet().stream()
                        .map(pair -> new Setting(each.getKey(), pair.getKey(), shown(pair.getKey(), pair.getValue()))))
                .toList();
    }

    @Override
    public List<String> names() {
        return List.copyOf(configurations.all().keySet());
    }

    static String shown(String key, String value) {
        // a file that holds a key is named, not shown
        boolean secret = SECRET.matcher(key).find() && !value.isBlank() && !key.startsWith("korrigo.plugins.trust");
        return secret ? HIDDEN : INSIDE.matcher(value).replaceAll("$1$2***");
    }
}
