package org.korrigo.persistence.jpa.internal;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.korrigo.domain.incident.ActiveMode;
import org.korrigo.domain.incident.Mode;

/** Table server_mode. */
@Entity
@Table(name = "server_mode")
public class ModeRow {

    @Id
    @Enumerated(EnumType.STRING)
    Mode mode;

    String said;

    @Column(name = "switched_by")
    String switchedBy;

    Instant since;

    void take(ActiveMode active) {
        said = active.text();
        switchedBy = active.by();
        since = active.since();
    }

    ActiveMode toDomain() {
        return new ActiveMode(mode, said, switchedBy, since);
    }
}
