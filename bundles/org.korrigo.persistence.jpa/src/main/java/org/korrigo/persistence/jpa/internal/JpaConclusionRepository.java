package org.korrigo.persistence.jpa.internal;

import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.exam.Conclusion;
import org.korrigo.domain.exam.ConclusionRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Table conclusion: a row for each exam of which there is anything to say. */
@Component
public final class JpaConclusionRepository implements ConclusionRepository {

    private final JpaUnitOfWork unit;

    @Activate
    public JpaConclusionRepository(@Reference JpaUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public Conclusion of(UUID exam) {
        return Optional.ofNullable(unit.entities().find(ConclusionRow.class, exam))
                .map(ConclusionRow::toDomain)
                .orElse(Conclusion.OPEN);
    }

    @Override
    public void put(UUID exam, Conclusion conclusion) {
        ConclusionRow row = unit.entities().find(ConclusionRow.class, exam);
        if (row == null) {
            row = new ConclusionRow();
            row.exam = exam;
        }
        row.take(conclusion);
        unit.entities().persist(row);
        unit.entities().flush();
    }
}
