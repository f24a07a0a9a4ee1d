package org.korrigo.persistence.jpa.internal;

import java.sql.Date;
import java.time.LocalDate;
import javax.persistence.AttributeConverter;
import javax.persistence.Converter;

/** A day, whatever the time zone. */
@Converter(autoApply = true)
public final class DateColumn implements AttributeConverter<LocalDate, Date> {

    @Override
    public Date convertToDatabaseColumn(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    @Override
    public LocalDate convertToEntityAttribute(Date column) {
        return column == null ? null : column.toLocalDate();
    }
}
