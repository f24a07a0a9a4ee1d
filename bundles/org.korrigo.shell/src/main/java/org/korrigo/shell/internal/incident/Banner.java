package org.korrigo.shell.internal.incident;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.incident.ServerModes;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.incident.Mode;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:banner "Les notes sont à rendre vendredi"} */
@Service
@Command(scope = "korrigo", name = "banner", description = "Shows a sentence on every screen of the web, or none")
public class Banner extends KorrigoCommand {

    @Argument(name = "text", description = "One line; without, says what is on")
    private String text;

    @Option(name = "--clear", description = "Takes the sentence away")
    private boolean clear;

    @Reference
    private ServerModes modes;

    @Override
    protected Answer answer(Actor actor) {
        if (clear) {
            return ModeWords.answer(modes.switchOff(actor, Mode.BANNER));
        }
        return ModeWords.answer(text == null ? modes.now() : modes.switchOn(actor, Mode.BANNER, text));
    }
}
