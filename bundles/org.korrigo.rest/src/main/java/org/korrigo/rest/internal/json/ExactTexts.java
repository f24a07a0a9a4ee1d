package org.korrigo.rest.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Decimals, dates and instants as texts of one form. Decimals are texts because most readers of JSON numbers make them binary, and
 * 0.1 is not a binary number.
 */
final class ExactTexts extends SimpleModule {

    private static final long serialVersionUID = 1L;
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,6})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])");
    private static final Pattern INSTANT =
            Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z");

    ExactTexts() {
        super("korrigo-exact-texts");
        addSerializer(new DecimalWriter());
        addSerializer(Instant.class, new ToStringSerializer(Instant.class));
        addSerializer(LocalDate.class, new ToStringSerializer(LocalDate.class));
        addDeserializer(BigDecimal.class, new TextReader<>(BigDecimal.class, DECIMAL, BigDecimal::new));
        addDeserializer(Instant.class, new TextReader<>(Instant.class, INSTANT, Instant::parse));
        addDeserializer(LocalDate.class, new TextReader<>(LocalDate.class, DATE, LocalDate::parse));
    }

    private static final class DecimalWriter extends StdScalarSerializer<BigDecimal> {

        private static final long serialVersionUID = 1L;

        DecimalWriter() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.toPlainString());
        }
    }

    private static final class TextReader<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;
        private final Pattern form;
        private final transient Function<String, T> reading;

        TextReader(Class<T> type, Pattern form, Function<String, T> reading) {
            super(type);
            this.form = form;
            this.reading = reading;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String text = in.hasToken(JsonToken.VALUE_STRING) ? in.getText() : "";
            try {
                if (form.matcher(text).matches()) {
                    return reading.apply(text);
                }
            } catch (DateTimeException e) {
                throw context.weirdStringException(text, handledType(), e.getMessage()); // the 31st of February
            }
            throw context.weirdStringException(text, handledType(), "not of the form " + form);
        }
    }
}
