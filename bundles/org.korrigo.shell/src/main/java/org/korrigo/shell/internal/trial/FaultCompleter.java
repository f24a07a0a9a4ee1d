package org.korrigo.shell.internal.trial;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.korrigo.application.trial.Trials;
import org.korrigo.domain.account.Actor;

/** Completes names of faults. */
@Service
public class FaultCompleter implements Completer {

    @Reference
    private Trials trials;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        StringsCompleter names = new StringsCompleter();
        names.getStrings().addAll(trials.faults(Actor.console("completion")));
        return names.complete(session, line, candidates);
    }
}
