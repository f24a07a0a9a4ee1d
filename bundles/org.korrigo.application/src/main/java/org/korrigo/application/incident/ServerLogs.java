package org.korrigo.application.incident;

import java.io.IOException;
import java.util.List;
import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** The log of this node, {@code data/log/korrigo*.json}. For administrators. */
@ProviderType
public interface ServerLogs {

    /** Oldest first. Lines that are no JSON, for example one that is being written, are left out. */
    List<LogLine> search(Actor actor, LogQuery query) throws IOException;

    /** What is written from now on; {@code since} and {@code tail} of the query count for nothing. */
    Follow follow(Actor actor, LogQuery query) throws IOException;

    /** A log as it grows, over a rotation too. For one thread. */
    interface Follow {

        /** What has been written since the last call. */
        List<LogLine> more() throws IOException;
    }
}
