package org.korrigo.persistence.jpa.internal;

import java.util.List;
import java.util.UUID;
import org.korrigo.domain.exam.SchemeHistory;
import org.korrigo.domain.exam.SchemeRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Barèmes that were applied, in table scheme_revision. */
@Component
public final class JpaSchemeHistory implements SchemeHistory {

    private final JpaUnitOfWork unit;

    @Activate
    public JpaSchemeHistory(@Reference JpaUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public void add(SchemeRevision revision) {
        unit.entities().persist(SchemeRevisionRow.of(revision));
        unit.entities().flush();
    }

    @Override
    public List<SchemeRevision> of(UUID exam) {
        return unit.entities()
                .createQuery(
                        "select r from SchemeRevisionRow r where r.exam = :exam order by r.number",
                        SchemeRevisionRow.class)
                .setParameter("exam", exam)
                .getResultStream()
                .map(SchemeRevisionRow::toDomain)
                .toList();
    }
}
