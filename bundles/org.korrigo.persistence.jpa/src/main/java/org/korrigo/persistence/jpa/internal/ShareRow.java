package org.korrigo.persistence.jpa.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.korrigo.domain.distribution.Share;

/** Table copy_share. */
@Entity
@Table(name = "copy_share")
@IdClass(ShareRow.Key.class)
public class ShareRow {

    private static final TypeReference<Set<String>> ITEMS = new TypeReference<>() {};

    @Id
    UUID copy;

    @Id
    String marker;

    UUID exam;
    String items;

    static ShareRow of(UUID exam, Share share) {
        ShareRow row = new ShareRow();
        row.copy = share.copy();
        row.marker = share.marker();
        row.exam = exam;
        row.items = Json.write(new TreeSet<>(share.items()));
        return row;
    }

    Share toDomain() {
        return new Share(copy, marker, items(items));
    }

    static Set<String> items(String json) {
        return Json.read(json, ITEMS);
    }

    /** Copy and marker. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        UUID copy;
        String marker;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && copy.equals(key.copy) && marker.equals(key.marker);
        }

        @Override
        public int hashCode() {
            return Objects.hash(copy, marker);
        }
    }
}
