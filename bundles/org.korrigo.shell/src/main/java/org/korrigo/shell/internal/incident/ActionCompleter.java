package org.korrigo.shell.internal.incident;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.shell.internal.WordCompleter;

/** Nouns of the audit trail, and the deeds that are asked for most. */
@Service
public class ActionCompleter extends WordCompleter {

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return List.of(
                "account",
                "account.roles",
                "account.sign-in-paused",
                "batch",
                "copy",
                "copy.finalise",
                "copy.identify",
                "copy.unlock-forced",
                "exam",
                "final-pdf",
                "job",
                "plugin",
                "result",
                "right.refuse",
                "secret",
                "server",
                "session",
                "upload");
    }
}
