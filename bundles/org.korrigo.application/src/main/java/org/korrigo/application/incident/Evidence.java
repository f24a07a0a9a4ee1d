package org.korrigo.application.incident;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** One file with everything that tells what happened, for those who look into it. */
@ProviderType
public interface Evidence {

    /**
     * Logs, audit trail, versions, bundles, threads, listening sockets, child processes, configuration without secrets, health. No data of
     * pupils: names of their accounts and texts that people typed are left out of the audit trail. For administrators.
     *
     * @param file a ZIP that does not exist yet; readable by the server's user only
     * @param since logs and audit trail from then on
     * @throws org.korrigo.domain.Problem {@code file-exists}
     */
    EvidenceView collect(Actor actor, Path file, Instant since) throws IOException;
}
