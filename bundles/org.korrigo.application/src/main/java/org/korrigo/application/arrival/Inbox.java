package org.korrigo.application.arrival;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The folder whose files become batches by themselves: {@code EXAM/lot.pdf}. For administrators. */
@ProviderType
public interface Inbox {

    /** Where it is; empty when it is switched off. */
    Optional<Path> folder(Actor actor);

    /** What lies there, by exam and name. */
    List<InboxEntry> list(Actor actor) throws IOException;
}
