package org.korrigo.shell.internal.arrival;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.arrival.Inbox;
import org.korrigo.application.arrival.InboxEntry;
import org.korrigo.application.arrival.InboxEntry.State;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:inbox-list --all} */
@Service
@Command(scope = "korrigo", name = "inbox-list", description = "Lists the files of the inbox that still need something")
public class InboxList extends KorrigoCommand {

    @Option(name = "--all", description = "Also files that are done")
    private boolean all;

    @Reference
    private Inbox inbox;

    @Override
    protected Answer answer(Actor actor) throws IOException {
        Optional<Path> folder = inbox.folder(actor);
        if (folder.isEmpty()) {
            return Answer.line(
                    List.of(),
                    "Il n'y a pas de dossier de dépôt : inbox.directory est vide dans etc/org.korrigo.arrival.cfg.");
        }
        List<InboxEntry> entries = inbox.list(actor).stream()
                .filter(entry -> all || entry.state() != State.DONE)
                .toList();
        if (entries.isEmpty()) {
            return Answer.line(
                    entries,
                    "Rien n'attend dans " + folder.get() + ". Déposez les PDF dans le sous-dossier de leur examen.");
        }
        return Answer.table(
                entries,
                List.of("Exam", "File", "Bytes", "State", "Reason"),
                entry -> List.of(entry.exam(), entry.file(), entry.bytes(), word(entry.state()), entry.reason()));
    }

    private static String word(State state) {
        return switch (state) {
            case ARRIVING -> "arrive";
            case WAITING -> "en attente";
            case NO_EXAM -> "examen inconnu";
            case DONE -> "importé";
            case REFUSED -> "refusé";
        };
    }
}
