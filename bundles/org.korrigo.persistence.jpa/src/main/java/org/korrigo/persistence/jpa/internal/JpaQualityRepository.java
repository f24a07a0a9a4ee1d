package org.korrigo.persistence.jpa.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.korrigo.domain.scan.PageQuality;
import org.korrigo.domain.scan.QualityLevel;
import org.korrigo.domain.scan.QualityRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Findings in table page_quality. */
@Component
public final class JpaQualityRepository implements QualityRepository {

    private static final String OF_BATCH = " where q.page in (select p.id from PageRow p where p.batch = :batch)";

    private final JpaUnitOfWork unit;

    @Activate
    public JpaQualityRepository(@Reference JpaUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public void replace(UUID batch, Collection<PageQuality> found) {
        unit.entities()
                .createQuery("delete from PageQualityRow q" + OF_BATCH)
                .setParameter("batch", batch)
                .executeUpdate();
        found.forEach(one -> unit.entities().persist(PageQualityRow.of(one)));
        unit.entities().flush();
    }

    @Override
    public List<PageQuality> ofBatch(UUID batch) {
        Map<UUID, Integer> numbers = new HashMap<>();
        unit.entities()
                .createQuery("select p.id, p.number from PageRow p where p.batch = :batch", Object[].class)
                .setParameter("batch", batch)
                .getResultStream()
                .forEach(row -> numbers.put((UUID) row[0], (Integer) row[1]));
        return unit.entities()
                .createQuery("select q from PageQualityRow q" + OF_BATCH, PageQualityRow.class)
                .setParameter("batch", batch)
                .getResultStream()
                .map(PageQualityRow::toDomain)
                .sorted(Comparator.comparing((PageQuality found) -> numbers.get(found.page()))
                        .thenComparing(PageQuality::level, Comparator.reverseOrder())
                        .thenComparing(PageQuality::code))
                .toList();
    }

    @Override
    public QualityLevel worst(UUID batch) {
        return QualityLevel.worst(unit.entities()
                .createQuery("select distinct q.level from PageQualityRow q" + OF_BATCH, QualityLevel.class)
                .setParameter("batch", batch)
                .getResultList());
    }
}
