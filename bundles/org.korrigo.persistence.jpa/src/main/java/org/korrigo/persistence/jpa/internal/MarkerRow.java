package org.korrigo.persistence.jpa.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.korrigo.domain.distribution.Marker;

/** Table exam_marker. */
@Entity
@Table(name = "exam_marker")
@IdClass(MarkerRow.Key.class)
public class MarkerRow {

    private static final TypeReference<Set<String>> CLASSES = new TypeReference<>() {};

    @Id
    UUID exam;

    @Id
    String username;

    BigDecimal weight;

    @Column(name = "excluded_classes")
    String excludedClasses;

    boolean away;

    static MarkerRow of(UUID exam, Marker marker) {
        MarkerRow row = new MarkerRow();
        row.exam = exam;
        row.username = marker.username();
        row.weight = marker.weight();
        row.excludedClasses = Json.write(new TreeSet<>(marker.excludedClasses()));
        row.away = marker.away();
        return row;
    }

    Marker toDomain() {
        return new Marker(username, weight, classes(excludedClasses), away);
    }

    static Set<String> classes(String json) {
        return Json.read(json, CLASSES);
    }

    /** Exam and user name. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        UUID exam;
        String username;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && exam.equals(key.exam) && username.equals(key.username);
        }

        @Override
        public int hashCode() {
            return Objects.hash(exam, username);
        }
    }
}
