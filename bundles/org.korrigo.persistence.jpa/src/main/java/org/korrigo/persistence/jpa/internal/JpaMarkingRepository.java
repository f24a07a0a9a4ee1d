package org.korrigo.persistence.jpa.internal;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.persistence.PersistenceException;
import org.korrigo.domain.Problem;
import org.korrigo.domain.marking.JournalEntry;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.MarkingRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The journal and its projection in tables journal and marking. */
@Component
public final class JpaMarkingRepository implements MarkingRepository {

    private final JpaUnitOfWork unit;

    @Activate
    public JpaMarkingRepository(@Reference JpaUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public Marking current(UUID copy) {
        return Optional.ofNullable(unit.entities().find(MarkingRow.class, copy))
                .map(MarkingRow::toDomain)
                .orElse(Marking.NONE);
    }

    @Override
    public Map<UUID, Marking> current(Collection<UUID> copies) {
        if (copies.isEmpty()) {
            return Map.of();
        }
        return unit.entities()
                .createQuery("select m from MarkingRow m where m.copy in :copies", MarkingRow.class)
                .setParameter("copies", copies)
                .getResultStream()
                .collect(toMap(row -> row.copy, MarkingRow::toDomain));
    }

    @Override
    public Set<UUID> known(UUID copy, Collection<UUID> operations) {
        if (operations.isEmpty()) {
            return Set.of();
        }
        return unit.entities()
                .createQuery(
                        "select j.operationId from JournalRow j where j.copy = :copy and j.operationId in :operations",
                        UUID.class)
                .setParameter("copy", copy)
                .setParameter("operations", operations)
                .getResultStream()
                .collect(toSet());
    }

    @Override
    public void append(List<JournalEntry> entries, Marking projection) {
        if (entries.isEmpty()) {
            return;
        }
        entries.forEach(entry -> unit.entities().persist(JournalRow.of(entry)));
        UUID copy = entries.get(0).copy();
        MarkingRow row = unit.entities().find(MarkingRow.class, copy);
        if (row == null) {
            row = new MarkingRow();
            row.copy = copy;
        }
        row.take(projection);
        unit.entities().persist(row);
        flush(entries.get(0));
    }

    private void flush(JournalEntry first) {
        try {
            unit.entities().flush();
        } catch (PersistenceException e) {
            throw DatabaseErrors.isRefused(e, "journal_fence") ? lost(first) : e;
        }
    }

    private static Problem lost(JournalEntry entry) {
        return Problem.conflict("lock-lost", Map.of("copy", entry.copy(), "fence", entry.fence()));
    }

    @Override
    public List<JournalEntry> journal(UUID copy) {
        return journalAfter(copy, 0);
    }

    @Override
    public List<JournalEntry> journalAfter(UUID copy, long revision) {
        return unit.entities()
                .createQuery(
                        "select j from JournalRow j where j.copy = :copy and j.revision > :revision"
                                + " order by j.revision",
                        JournalRow.class)
                .setParameter("copy", copy)
                .setParameter("revision", revision)
                .getResultStream()
                .map(JournalRow::toDomain)
                .toList();
    }
}
