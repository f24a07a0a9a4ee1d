package org.korrigo.shell.internal.health;

import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.health.EffectiveConfiguration;
import org.korrigo.application.health.EffectiveConfiguration.Setting;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:config-show org.korrigo.jobs} */
@Service
@Command(scope = "korrigo", name = "config-show", description = "The configuration that is in force, secrets hidden")
public class ConfigShow extends KorrigoCommand {

    @Argument(name = "prefix", description = "Begin of the name; org.korrigo by default")
    @Completion(ConfigurationCompleter.class)
    private String prefix = "org.korrigo";

    @Reference
    private EffectiveConfiguration configuration;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        List<Setting> settings = configuration.list(actor, prefix);
        if (settings.isEmpty()) {
            throw new CommandFailed("Aucune configuration ne commence par « " + prefix + " ».");
        }
        return Answer.lines(
                settings,
                settings.stream()
                        .map(each -> each.name() + "  " + each.key() + " = " + each.value())
                        .toList());
    }
}
