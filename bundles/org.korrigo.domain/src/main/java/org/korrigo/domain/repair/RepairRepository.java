package org.korrigo.domain.repair;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Port. Every method needs a unit of work. Entries are added and never changed. */
@ProviderType
public interface RepairRepository {

    /** Its sequence is the next of its batch, whatever it says. */
    RepairEntry add(RepairEntry entry);

    Optional<RepairEntry> find(UUID repair);

    /** Oldest first. */
    List<RepairEntry> ofBatch(UUID batch);

    /** Of all batches of the exam, oldest first. */
    List<RepairEntry> ofExam(UUID exam);

    /** What the pages of a copy were called, those it no longer has included. */
    List<Trace> traces(UUID copy);
}
