package org.korrigo.persistence.jpa.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.korrigo.domain.marking.Draft;
import org.korrigo.domain.marking.Operation;

/** Table draft. */
@Entity
@Table(name = "draft")
@IdClass(DraftRow.Key.class)
public class DraftRow {

    static final TypeReference<List<Operation>> OPERATIONS = new TypeReference<>() {};

    @Id
    UUID copy;

    @Id
    String marker;

    @Id
    UUID client;

    @Column(name = "base_revision")
    long baseRevision;

    String operations;

    @Column(name = "saved_at")
    Instant savedAt;

    static DraftRow of(Draft draft) {
        DraftRow row = new DraftRow();
        row.copy = draft.copy();
        row.marker = draft.marker();
        row.client = draft.client();
        return row;
    }

    void take(Draft draft, String json) {
        baseRevision = draft.baseRevision();
        operations = json;
        savedAt = draft.savedAt();
    }

    Draft toDomain() {
        return new Draft(copy, marker, client, baseRevision, Json.read(operations, OPERATIONS), savedAt);
    }

    /** Copy, marker and client. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        UUID copy;
        String marker;
        UUID client;

        public Key() {}

        Key(UUID copy, String marker, UUID client) {
            this.copy = copy;
            this.marker = marker;
            this.client = client;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && copy.equals(key.copy)
                    && marker.equals(key.marker)
                    && client.equals(key.client);
        }

        @Override
        public int hashCode() {
            return Objects.hash(copy, marker, client);
        }
    }
}
