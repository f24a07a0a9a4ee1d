package org.korrigo.shell.internal.incident;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.incident.ServerModes;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.incident.Mode;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:degraded on --message "Exports demain"} */
@Service
@Command(
        scope = "korrigo",
        name = "degraded",
        description = "Does only what is essential: marking goes on, jobs and exports wait")
public class DegradedMode extends KorrigoCommand {

    @Argument(name = "switch", description = "on or off; without, says what is on")
    @Completion(SwitchCompleter.class)
    private String turn;

    @Option(name = "--message", description = "What people are told")
    private String message;

    @Reference
    private ServerModes modes;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        return ModeWords.turn(modes, actor, Mode.DEGRADED, turn, message);
    }
}
