package org.korrigo.persistence.jpa.internal;

import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.copy.MadePdf;
import org.korrigo.domain.copy.MadePdfRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Table made_pdf. */
@Component
public final class JpaMadePdfRepository implements MadePdfRepository {

    private final JpaUnitOfWork unit;

    @Activate
    public JpaMadePdfRepository(@Reference JpaUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public Optional<MadePdf> find(UUID copy, MadePdf.Variant variant) {
        return Optional.ofNullable(row(copy, variant)).map(MadePdfRow::toDomain);
    }

    @Override
    public void put(MadePdf made) {
        MadePdfRow row = row(made.copy(), made.variant());
        if (row == null) {
            row = new MadePdfRow();
            row.copy = made.copy();
            row.variant = made.variant();
        }
        row.take(made);
        unit.entities().persist(row);
        unit.entities().flush();
    }

    @Override
    public void forget(UUID copy) {
        unit.entities()
                .createQuery("delete from MadePdfRow m where m.copy = :copy")
                .setParameter("copy", copy)
                .executeUpdate();
        unit.entities().clear();
    }

    private MadePdfRow row(UUID copy, MadePdf.Variant variant) {
        return unit.entities().find(MadePdfRow.class, new MadePdfRow.Key(copy, variant));
    }
}
