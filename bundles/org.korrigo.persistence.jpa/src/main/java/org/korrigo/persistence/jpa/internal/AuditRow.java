package org.korrigo.persistence.jpa.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.korrigo.domain.audit.AuditEntry;

/** Table audit. */
@Entity
@Table(name = "audit")
public class AuditRow {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    long line;

    Instant at;
    String actor;
    String action;
    String subject;
    String details;

    static AuditRow of(AuditEntry entry) {
        AuditRow row = new AuditRow();
        row.id = entry.id();
        row.at = entry.at();
        row.actor = entry.actor();
        row.action = entry.action();
        row.subject = entry.subject();
        row.details = Json.write(entry.details());
        return row;
    }

    AuditEntry toDomain() {
        return new AuditEntry(id, at, actor, action, subject, Json.read(details, DETAILS));
    }
}
