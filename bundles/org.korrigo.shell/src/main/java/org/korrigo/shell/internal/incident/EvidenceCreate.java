package org.korrigo.shell.internal.incident;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.incident.Evidence;
import org.korrigo.application.incident.EvidenceView;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.ServerFileCompleter;

/** {@code korrigo:evidence-create incident.zip --since 24h} */
@Service
@Command(
        scope = "korrigo",
        name = "evidence-create",
        description = "Collects logs, audit, versions and configuration in one file; no data of pupils, no secrets")
public class EvidenceCreate extends KorrigoCommand {

    @Argument(name = "file", description = "A ZIP that does not exist yet", required = true)
    @Completion(ServerFileCompleter.class)
    private String file;

    @Option(name = "--since", description = "Age or date of the oldest log: 24h, 7d, 2026-06-15; 24h by default")
    @Completion(MomentCompleter.class)
    private String since = "24h";

    @Reference
    private Evidence evidence;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed, IOException {
        EvidenceView done = evidence.collect(actor, path(file), Moments.of(since, Instant.now()));
        String sentence = done.parts().size() + " pièces, " + done.bytes() + " octets : " + done.file() + "\nSHA-256 "
                + done.sha256();
        return Answer.line(new Collected(done.file().toString(), done.bytes(), done.sha256(), done.parts()), sentence);
    }

    /** What {@code --json} prints. */
    private record Collected(String file, long bytes, String sha256, List<String> parts) {}
}
