package org.korrigo.persistence.jpa.internal;

import java.util.Comparator;
import java.util.List;
import org.korrigo.domain.incident.ActiveMode;
import org.korrigo.domain.incident.Mode;
import org.korrigo.domain.incident.ModeRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Table server_mode. */
@Component
public final class JpaModeRepository implements ModeRepository {

    private final JpaUnitOfWork unit;

    @Activate
    public JpaModeRepository(@Reference JpaUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public List<ActiveMode> active() {
        return unit.entities()
                .createQuery("select m from ModeRow m", ModeRow.class)
                .getResultStream()
                .map(ModeRow::toDomain)
                .sorted(Comparator.comparing(ActiveMode::mode))
                .toList();
    }

    @Override
    public void put(ActiveMode active) {
        ModeRow row = unit.entities().find(ModeRow.class, active.mode());
        if (row == null) {
            row = new ModeRow();
            row.mode = active.mode();
        }
        row.take(active);
        unit.entities().persist(row);
        unit.entities().flush();
    }

    @Override
    public boolean remove(Mode mode) {
        ModeRow row = unit.entities().find(ModeRow.class, mode);
        if (row != null) {
            unit.entities().remove(row);
            unit.entities().flush();
        }
        return row != null;
    }
}
