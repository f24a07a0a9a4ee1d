package org.korrigo.domain.exam;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Port. Every method needs a unit of work. */
@ProviderType
public interface ExamRepository {

    /** @throws org.korrigo.domain.Problem {@code exam-exists} when the reference is taken */
    Exam add(Exam exam);

    /** Writes the exam when its version is still the stored one. @return with the raised version */
    Exam update(Exam exam);

    Optional<Exam> find(UUID id);

    Optional<Exam> findByReference(String reference);

    /** Newest first. */
    List<Exam> all();

    /** How far exams have come, each of them; one statement whatever their number. */
    Map<UUID, ExamCounts> counts(Collection<UUID> exams);
}
