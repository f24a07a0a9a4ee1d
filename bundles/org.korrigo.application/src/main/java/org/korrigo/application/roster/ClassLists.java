package org.korrigo.application.roster;

import java.util.List;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.roster.Student;
import org.korrigo.spi.roster.ClassListFile;
import org.osgi.annotation.versioning.ProviderType;

/** Class lists. */
@ProviderType
public interface ClassLists {

    /**
     * Enrols the students of a list; the reader that recognises the file best reads it. All rows or none are written. For administrators.
     *
     * @throws org.korrigo.domain.Problem {@code class-list-unknown} when no reader recognises it, {@code class-list-header}, …
     */
    ClassListImport importList(Actor actor, String exam, ClassListFile file);

    /**
     * What {@link #importList} would do now; writes nothing. For administrators.
     *
     * @throws org.korrigo.domain.Problem as the import
     */
    ClassListPreview preview(Actor actor, String exam, ClassListFile file);

    /** In the order of the list. For administrators and secretaries. */
    List<Student> students(Actor actor, String exam);
}
