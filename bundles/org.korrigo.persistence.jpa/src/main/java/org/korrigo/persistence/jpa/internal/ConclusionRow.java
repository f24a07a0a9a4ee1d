package org.korrigo.persistence.jpa.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.korrigo.domain.exam.Conclusion;

/** Table conclusion. */
@Entity
@Table(name = "conclusion")
public class ConclusionRow {

    @Id
    UUID exam;

    @Column(name = "appreciation_required")
    boolean appreciationRequired;

    @Column(name = "released_since")
    Instant releasedSince;

    void take(Conclusion conclusion) {
        appreciationRequired = conclusion.appreciationRequired();
        releasedSince = conclusion.releasedSince().orElse(null);
    }

    Conclusion toDomain() {
        return new Conclusion(appreciationRequired, Optional.ofNullable(releasedSince));
    }
}
