package org.korrigo.persistence.jpa.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.repair.Place;
import org.korrigo.domain.repair.RepairEntry;
import org.korrigo.domain.repair.RepairRepository;
import org.korrigo.domain.repair.Trace;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Repairs in table repair; what pages were called in table page_key, which the database keeps by itself. */
@Component
public final class JpaRepairRepository implements RepairRepository {

    private static final String TRACES =
            "select cast(page as text), region_x, region_y, region_width, region_height, key, rotation"
                    + " from page_key where copy = cast(?1 as uuid) order by key, page";

    private final JpaUnitOfWork unit;

    @Activate
    public JpaRepairRepository(@Reference JpaUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public RepairEntry add(RepairEntry entry) {
        Integer last = unit.entities()
                .createQuery("select max(r.sequence) from RepairRow r where r.batch = :batch", Integer.class)
                .setParameter("batch", entry.batch())
                .getSingleResult();
        RepairRow row = RepairRow.of(entry, last == null ? 1 : last + 1);
        unit.entities().persist(row);
        unit.entities().flush();
        return row.toDomain();
    }

    @Override
    public Optional<RepairEntry> find(UUID repair) {
        return Optional.ofNullable(unit.entities().find(RepairRow.class, repair))
                .map(RepairRow::toDomain);
    }

    @Override
    public List<RepairEntry> ofBatch(UUID batch) {
        return all("r.batch = :id", batch);
    }

    @Override
    public List<RepairEntry> ofExam(UUID exam) {
        return all("r.batch in (select b.id from BatchRow b where b.exam = :id)", exam);
    }

    private List<RepairEntry> all(String condition, UUID id) {
        return unit.entities()
                .createQuery("select r from RepairRow r where " + condition + " order by r.line", RepairRow.class)
                .setParameter("id", id)
                .getResultStream()
                .map(RepairRow::toDomain)
                .toList();
    }

    @Override
    public List<Trace> traces(UUID copy) {
        List<?> rows = unit.entities()
                .createNativeQuery(TRACES)
                .setParameter(1, copy.toString())
                .getResultList();
        return rows.stream().map(row -> trace((Object[]) row)).toList();
    }

    private static Trace trace(Object[] row) {
        Region region = new Region((double) row[1], (double) row[2], (double) row[3], (double) row[4]);
        return new Trace(new Place(UUID.fromString((String) row[0]), region), (int) row[5], Rotation.of((int) row[6]));
    }
}
