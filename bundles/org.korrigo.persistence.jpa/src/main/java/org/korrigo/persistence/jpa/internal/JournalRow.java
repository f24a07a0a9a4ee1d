package org.korrigo.persistence.jpa.internal;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.korrigo.domain.marking.JournalEntry;
import org.korrigo.domain.marking.Operation;

/** Table journal. */
@Entity
@Table(name = "journal")
@IdClass(JournalRow.Key.class)
public class JournalRow {

    @Id
    UUID copy;

    @Id
    long revision;

    @Column(name = "operation_id")
    UUID operationId;

    String operation;
    String marker;
    long fence;
    Instant at;

    static JournalRow of(JournalEntry entry) {
        JournalRow row = new JournalRow();
        row.copy = entry.copy();
        row.revision = entry.revision();
        row.operationId = entry.operation().id();
        row.operation = Json.write(entry.operation());
        row.marker = entry.marker();
        row.fence = entry.fence();
        row.at = entry.at();
        return row;
    }

    JournalEntry toDomain() {
        return new JournalEntry(copy, revision, Json.read(operation, Operation.class), marker, fence, at);
    }

    /** Copy and revision. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        UUID copy;
        long revision;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && copy.equals(key.copy) && revision == key.revision;
        }

        @Override
        public int hashCode() {
            return Objects.hash(copy, revision);
        }
    }
}
