package org.korrigo.domain.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.korrigo.domain.Problem;
import org.osgi.annotation.versioning.ProviderType;

/** Port. There while the database of this server archives its log: it can go back to any instant since a copy of its files. */
@ProviderType
public interface PointInTime {

    /** The first instant it can go back to; empty until there is a copy of its files. */
    Optional<Instant> earliest();

    /** Copies the files of the running database, and lets go what is older than is to be kept. @return where the copy lies */
    Path copy() throws IOException;

    /**
     * Recovers the database of that instant beside the running one and puts it in its place; that one stays on disk.
     *
     * @param afterwards statements on the recovered database before anybody else sees it
     * @return the folder of what was there before
     * @throws Problem {@code time-not-covered}; nothing has changed then
     */
    Path recover(Instant to, List<String> afterwards) throws IOException;
}
