package org.korrigo.persistence.jpa.internal;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.korrigo.domain.exam.SchemeRevision;
import org.korrigo.spi.scoring.MarkScheme;

/** Table scheme_revision. */
@Entity
@Table(name = "scheme_revision")
@IdClass(SchemeRevisionRow.Key.class)
public class SchemeRevisionRow {

    @Id
    UUID exam;

    @Id
    int number;

    Instant at;
    String author;
    String origin;
    String scheme;
    String effect;

    static SchemeRevisionRow of(SchemeRevision revision) {
        SchemeRevisionRow row = new SchemeRevisionRow();
        row.exam = revision.exam();
        row.number = revision.number();
        row.at = revision.at();
        row.author = revision.author();
        row.origin = revision.origin();
        row.scheme = Json.write(revision.scheme());
        row.effect = Json.write(revision.effect());
        return row;
    }

    SchemeRevision toDomain() {
        return new SchemeRevision(
                exam,
                number,
                at,
                author,
                origin,
                Json.read(scheme, MarkScheme.class),
                Json.read(effect, SchemeRevision.Effect.class));
    }

    /** Exam and number. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        UUID exam;
        int number;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && exam.equals(key.exam) && number == key.number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(exam, number);
        }
    }
}
