package org.korrigo.persistence.jpa.internal;

import java.io.Serializable;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.korrigo.domain.scan.PageQuality;
import org.korrigo.domain.scan.QualityLevel;

/** Table page_quality. */
@Entity
@Table(name = "page_quality")
@IdClass(PageQualityRow.Key.class)
public class PageQualityRow {

    @Id
    UUID page;

    @Id
    String code;

    @Enumerated(EnumType.STRING)
    QualityLevel level;

    Double measured;

    @Column(name = "\"limit\"")
    Double limit;

    String detail;

    @Column(name = "checked_by")
    String checkedBy;

    static PageQualityRow of(PageQuality found) {
        PageQualityRow row = new PageQualityRow();
        row.page = found.page();
        row.code = found.code();
        row.level = found.level();
        row.measured = boxed(found.measured());
        row.limit = boxed(found.limit());
        row.detail = found.detail();
        row.checkedBy = found.checkedBy();
        return row;
    }

    PageQuality toDomain() {
        return new PageQuality(page, code, level, unboxed(measured), unboxed(limit), detail, checkedBy);
    }

    private static Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static OptionalDouble unboxed(Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Page and code. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        UUID page;
        String code;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(page, key.page) && Objects.equals(code, key.code);
        }

        @Override
        public int hashCode() {
            return Objects.hash(page, code);
        }
    }
}
