package org.korrigo.domain.arrival;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Port. Every method needs a unit of work. */
@ProviderType
public interface ArrivalRepository {

    /** @throws org.korrigo.domain.Problem {@code scan-duplicate} when the exam has the same bytes already */
    Arrival add(Arrival arrival);

    Arrival update(Arrival arrival);

    /**
     * Takes back an arrival of which nothing can be made.
     *
     * @return whether nothing else has the same bytes
     */
    boolean withdraw(UUID arrival);

    Optional<Arrival> find(UUID arrival);

    /** As {@link #find}, and nobody else changes the arrival until the unit of work ends. */
    Optional<Arrival> findLocked(UUID arrival);

    /** The arrival of an exam with these bytes. @param sha256 64 small hexadecimal digits */
    Optional<Arrival> withContent(UUID exam, String sha256);

    /** In the order they came. */
    List<Arrival> ofExam(UUID exam);
}
