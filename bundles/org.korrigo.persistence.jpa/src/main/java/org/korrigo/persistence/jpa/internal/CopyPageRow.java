package org.korrigo.persistence.jpa.internal;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

/** Table copy_page: the place of a page. */
@Entity
@Table(name = "copy_page")
@IdClass(CopyPageRow.Key.class)
public class CopyPageRow {

    @Id
    UUID copy;

    @Id
    int position;

    int key;
    UUID page;

    @Column(name = "region_x")
    double x;

    @Column(name = "region_y")
    double y;

    @Column(name = "region_width")
    double width;

    @Column(name = "region_height")
    double height;

    int rotation;
    int logical;

    static CopyPageRow of(UUID copy, CopyPage place) {
        CopyPageRow row = new CopyPageRow();
        row.copy = copy;
        row.position = place.position();
        row.key = place.key();
        row.page = place.scannedPage();
        row.x = place.region().x();
        row.y = place.region().y();
        row.width = place.region().width();
        row.height = place.region().height();
        row.rotation = place.rotation().degrees();
        row.logical = place.logical();
        return row;
    }

    CopyPage toDomain() {
        return new CopyPage(key, position, page, new Region(x, y, width, height), Rotation.of(rotation), logical);
    }

    /** Copy and position. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        UUID copy;
        int position;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && copy.equals(key.copy) && position == key.position;
        }

        @Override
        public int hashCode() {
            return Objects.hash(copy, position);
        }
    }
}
