package org.korrigo.persistence.jpa.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.LockModeType;
import org.korrigo.domain.Problem;
import org.korrigo.domain.arrival.Arrival;
import org.korrigo.domain.arrival.ArrivalRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Arrivals in table arrival. */
@Component
public final class JpaArrivalRepository implements ArrivalRepository {

    private final JpaUnitOfWork unit;

    @Activate
    public JpaArrivalRepository(@Reference JpaUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public Arrival add(Arrival arrival) {
        ArrivalRow row = ArrivalRow.of(arrival);
        withContent(arrival.exam(), row.sha256).ifPresent(same -> {
            throw duplicate(arrival, same.id(), same.fileName());
        });
        // whoever added the same bytes at this very instant is not seen above
        unit.insert(row, "arrival_duplicate", () -> duplicate(arrival, arrival.id(), arrival.fileName()));
        return row.toDomain();
    }

    private static Problem duplicate(Arrival arrival, UUID same, String sameName) {
        return Problem.conflict(
                "scan-duplicate",
                Map.of(
                        "fileName",
                        arrival.fileName(),
                        "sha256",
                        arrival.blob().sha256(),
                        "batch",
                        same,
                        "batchFile",
                        sameName));
    }

    @Override
    public Arrival update(Arrival arrival) {
        ArrivalRow row = unit.entities().find(ArrivalRow.class, arrival.id());
        Problem stale =
                Problem.stale("batch-changed", Map.of("batch", arrival.id().toString()));
        if (row == null || row.version != arrival.version()) {
            throw stale;
        }
        row.take(arrival);
        unit.flush(stale);
        return row.toDomain();
    }

    @Override
    public boolean withdraw(UUID arrival) {
        ArrivalRow row = unit.entities().find(ArrivalRow.class, arrival);
        if (row == null) {
            return false;
        }
        unit.entities().remove(row);
        unit.entities().flush();
        return count("ArrivalRow", row.sha256) == 0 && count("BatchRow", row.sha256) == 0;
    }

    private long count(String rows, String sha256) {
        return unit.entities()
                .createQuery("select count(r) from " + rows + " r where r.sha256 = :sha256", Long.class)
                .setParameter("sha256", sha256)
                .getSingleResult();
    }

    @Override
    public Optional<Arrival> find(UUID arrival) {
        return Optional.ofNullable(unit.entities().find(ArrivalRow.class, arrival))
                .map(ArrivalRow::toDomain);
    }

    @Override
    public Optional<Arrival> findLocked(UUID arrival) {
        return Optional.ofNullable(unit.entities().find(ArrivalRow.class, arrival, LockModeType.PESSIMISTIC_WRITE))
                .map(ArrivalRow::toDomain);
    }

    @Override
    public Optional<Arrival> withContent(UUID exam, String sha256) {
        return unit.entities()
                .createQuery("select a from ArrivalRow a where a.exam = :exam and a.sha256 = :sha256", ArrivalRow.class)
                .setParameter("exam", exam)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst()
                .map(ArrivalRow::toDomain);
    }

    @Override
    public List<Arrival> ofExam(UUID exam) {
        return unit.entities()
                .createQuery(
                        "select a from ArrivalRow a where a.exam = :exam order by a.receivedAt, a.id", ArrivalRow.class)
                .setParameter("exam", exam)
                .getResultStream()
                .map(ArrivalRow::toDomain)
                .toList();
    }
}
