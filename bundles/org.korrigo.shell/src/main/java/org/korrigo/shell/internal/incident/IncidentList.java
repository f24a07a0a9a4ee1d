package org.korrigo.shell.internal.incident;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.incident.Incident;
import org.korrigo.application.incident.Incidents;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:incident-list --since 7d} */
@Service
@Command(scope = "korrigo", name = "incident-list", description = "Lists what looks suspicious, latest first")
public class IncidentList extends KorrigoCommand {

    private static final Map<String, String> WORDS = Map.of(
            "sign-in-series", "mots de passe faux en série",
            "rights-refused", "demandes refusées",
            "strange-file", "fichier étrange",
            "foreign-plugin", "extension inconnue",
            "forced-unlock", "verrou forcé",
            "roles-changed", "rôles changés",
            "password-reset", "mot de passe réinitialisé",
            "many-downloads", "téléchargements nombreux");

    @Option(name = "--since", description = "Age or date: 24h, 7d, 2026-06-15; 7d by default")
    @Completion(MomentCompleter.class)
    private String since = "7d";

    @Reference
    private Incidents incidents;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        List<Incident> found = incidents.since(actor, Moments.of(since, Instant.now()));
        return Answer.table(
                found,
                List.of("What", "Who", "Times", "First", "Last", "Example"),
                incident -> List.of(
                        WORDS.getOrDefault(incident.code(), incident.code()),
                        incident.actor(),
                        incident.count(),
                        incident.first(),
                        incident.last(),
                        incident.example()));
    }
}
