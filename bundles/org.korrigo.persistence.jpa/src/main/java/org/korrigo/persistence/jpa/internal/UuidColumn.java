package org.korrigo.persistence.jpa.internal;

import java.sql.SQLException;
import java.util.UUID;
import javax.persistence.AttributeConverter;
import javax.persistence.Converter;
import org.postgresql.util.PGobject;

/** The driver knows UUIDs; the provider would serialize them, and send the null of a text for none. */
@Converter(autoApply = true)
public final class UuidColumn implements AttributeConverter<UUID, Object> {

    private static final PGobject NONE = none();

    @Override
    public Object convertToDatabaseColumn(UUID id) {
        return id == null ? NONE : id;
    }

    @Override
    public UUID convertToEntityAttribute(Object column) {
        return column instanceof UUID id ? id : null;
    }

    private static PGobject none() {
        try {
            PGobject none = new PGobject();
            none.setType("uuid");
            none.setValue(null);
            return none;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
