package org.korrigo.application.database;

import java.util.List;
import java.util.Optional;
import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Final scores, and how they come about. For administrators. */
@ProviderType
public interface ScoreCare {

    /**
     * Adds the marks of graded copies up again with the scoring scheme that serves now.
     *
     * @param exam reference or id; all when empty
     * @param really replaces what is kept, audited, and has the PDFs made again; false only compares
     * @throws org.korrigo.domain.Problem {@code plugin-unavailable}, {@code scoring-refuses}
     */
    List<ScoreRecalculation> recalculate(Actor actor, Optional<String> exam, boolean really);

    /** @param copy number or id. @throws org.korrigo.domain.Problem {@code copy-not-found} */
    ScoreExplanation explain(Actor actor, String copy);
}
