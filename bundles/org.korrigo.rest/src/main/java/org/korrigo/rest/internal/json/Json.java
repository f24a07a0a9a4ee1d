package org.korrigo.rest.internal.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.Optional;

/**
 * How records are written and read. Reading is strict: an unknown, missing or repeated field, a value of another kind and a null
 * where the component is not an {@link Optional} are refused.
 */
public final class Json {

    private static final long LONGEST_DOCUMENT = 8L << 20;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LONGEST_NUMBER = 40;
    private static final int DEEPEST = 64;

    private Json() {}

    public static ObjectMapper mapper() {
        var written = JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS);
        var builder = JsonMapper.builder(factory())
                .addModule(new Jdk8Module())
                .addModule(new ExactTexts())
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE) // isLeaf() is no field of a mark item
                .defaultPropertyInclusion(written);
        return strict(builder).build();
    }

    private static JsonFactory factory() {
        var limits = StreamReadConstraints.builder()
                .maxDocumentLength(LONGEST_DOCUMENT)
                .maxStringLength(LONGEST_TEXT)
                .maxNumberLength(LONGEST_NUMBER)
                .maxNestingDepth(DEEPEST)
                .build();
        return JsonFactory.builder()
                .streamReadConstraints(limits)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    private static JsonMapper.Builder strict(JsonMapper.Builder builder) {
        var refused = JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL);
        return builder.defaultSetterInfo(refused)
                .withConfigOverride(Optional.class, o -> o.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SET)))
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(c -> c.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Textual, c -> c.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    }
}
