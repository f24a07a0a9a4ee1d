package org.korrigo.persistence.jpa.internal;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.math.BigDecimal;
import org.korrigo.domain.marking.Operation;
import org.korrigo.domain.repair.InsertPage;
import org.korrigo.domain.repair.MergeCopies;
import org.korrigo.domain.repair.MovePage;
import org.korrigo.domain.repair.Repair;
import org.korrigo.domain.repair.ReplacePage;
import org.korrigo.domain.repair.SetAside;
import org.korrigo.domain.repair.SplitCopy;
import org.korrigo.domain.repair.SwapPages;
import org.korrigo.domain.repair.TurnPage;
import org.korrigo.spi.render.Annotation;

/** Values that are always read whole, as JSON text. Decimals are texts, so that none passes through binary floating point. */
final class Json {

    private static final ObjectMapper MAPPER = mapper();

    private Json() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot be written as JSON: " + value.getClass(), e);
        }
    }

    /** For what does not know its own type at run time. */
    static String write(Object value, TypeReference<?> type) {
        try {
            return MAPPER.writerFor(type).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot be written as JSON: " + type.getType(), e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw unreadable(type, e);
        }
    }

    static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw unreadable(type.getType(), e);
        }
    }

    /** The text itself may be personal: it does not go into the message. */
    private static IllegalStateException unreadable(Object type, JsonProcessingException e) {
        return new IllegalStateException("A document of the database is not a " + type + ": " + e.getOriginalMessage());
    }

    private static ObjectMapper mapper() {
        JsonMapper.Builder mapper = JsonMapper.builder()
                .addModule(new Jdk8Module())
                // only what a record consists of, not what it computes
                .visibility(PropertyAccessor.ALL, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                // a newer node may have written it
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addMixIn(Annotation.class, AnnotationKinds.class)
                .addMixIn(Operation.class, OperationKinds.class)
                .addMixIn(Repair.class, RepairKinds.class);
        mapper.withConfigOverride(
                BigDecimal.class, type -> type.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)));
        return mapper.build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @Type(value = Annotation.Ink.class, name = "ink"),
        @Type(value = Annotation.Highlight.class, name = "highlight"),
        @Type(value = Annotation.Text.class, name = "text"),
        @Type(value = Annotation.Stamp.class, name = "stamp"),
        @Type(value = Annotation.Box.class, name = "box"),
        @Type(value = Annotation.Comment.class, name = "comment")
    })
    private interface AnnotationKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @Type(value = Operation.PutAnnotation.class, name = "put-annotation"),
        @Type(value = Operation.RemoveAnnotation.class, name = "remove-annotation"),
        @Type(value = Operation.SetMark.class, name = "set-mark"),
        @Type(value = Operation.SetRemark.class, name = "set-remark"),
        @Type(value = Operation.SetAppreciation.class, name = "set-appreciation")
    })
    private interface OperationKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @Type(value = MovePage.class, name = "move-page"),
        @Type(value = TurnPage.class, name = "turn-page"),
        @Type(value = SwapPages.class, name = "swap-pages"),
        @Type(value = InsertPage.class, name = "insert-page"),
        @Type(value = MergeCopies.class, name = "merge-copies"),
        @Type(value = SplitCopy.class, name = "split-copy"),
        @Type(value = SetAside.class, name = "set-aside"),
        @Type(value = ReplacePage.class, name = "replace-page")
    })
    private interface RepairKinds {}
}
