package org.korrigo.application.result;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.korrigo.domain.account.Actor;
import org.korrigo.spi.Options;
import org.osgi.annotation.versioning.ProviderType;

/** Results on their way out. */
@ProviderType
public interface Results {

    /** The formats that are there. For administrators. */
    List<ExportFormat> formats(Actor actor);

    /**
     * Prepares a whole file before the first byte leaves, so that a failure is a problem and not half a file. For administrators; audited.
     *
     * @throws org.korrigo.domain.Problem {@code export-nothing-graded}, {@code export-unidentified}, …, {@code plugin-unavailable}
     */
    PreparedFile export(Actor actor, String exam, String format, Options options) throws IOException;

    /**
     * The final PDF of a copy: administrators, and the student once it is released.
     *
     * @throws org.korrigo.domain.Problem {@code final-pdf-not-ready}
     */
    PreparedFile finalPdf(Actor actor, UUID copy) throws IOException;

    /**
     * The same copy without a name, for those who may mark it: number on the cover, pages without identity zones. Made when it is asked for,
     * unless it was made before and nothing has changed.
     *
     * @throws org.korrigo.domain.Problem {@code copy-not-found}, {@code copy-not-graded}, {@code plugin-unavailable}
     */
    PreparedFile anonymousPdf(Actor actor, UUID copy) throws IOException;

    /** The student's own released copies. */
    List<OwnResult> own(Actor actor);

    /** One of them, with all that was written on it. @throws org.korrigo.domain.Problem {@code copy-not-found} for anybody else's */
    OwnCopy ownCopy(Actor actor, UUID copy);
}
