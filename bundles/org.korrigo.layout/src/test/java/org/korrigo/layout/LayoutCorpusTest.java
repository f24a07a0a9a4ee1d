package org.korrigo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.korrigo.spi.layout.BookletLayout;

/** Schema and reader judge the same documents alike: an author's editor must not promise what the server refuses. */
class LayoutCorpusTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode corpus = tree("/layout-corpus.json");
    private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(tree("/KORRIGO-INF/schema/korrigo-layout.schema.json"));
    private final BookletLayout parent = LayoutJson.read(corpus.at("/parent").toString());

    @TestFactory
    Stream<DynamicTest> both_accept_what_is_good() {
        return each("good", document -> {
            assertThat(schema.validate(document)).isEmpty();
            assertThat(LayoutJson.read(document.toString(), this::parents)).isNotNull();
        });
    }

    @TestFactory
    Stream<DynamicTest> both_refuse_what_is_bad() {
        return each("bad", document -> {
            assertThat(schema.validate(document)).as("schema").isNotEmpty();
            assertThat(accepts(document)).as("reader accepts").isFalse();
        });
    }

    /** Sums, repetitions and what depends on the parent cannot be said in a schema. */
    @TestFactory
    Stream<DynamicTest> the_reader_alone_refuses_what_no_schema_can_tell() {
        return each("badForTheReaderAlone", document -> {
            assertThat(schema.validate(document)).as("schema").isEmpty();
            assertThat(accepts(document)).as("reader accepts").isFalse();
        });
    }

    private Stream<DynamicTest> each(String group, Judgement judgement) {
        assertThat(corpus.get(group)).isNotEmpty();
        return StreamSupport.stream(corpus.get(group).spliterator(), false)
                .map(entry -> DynamicTest.dynamicTest(entry.get("why").asText(), () -> judgement.of(whole(entry))));
    }

    /** An entry tells what differs from its base document, by pointer; null takes a member out. */
    private JsonNode whole(JsonNode entry) {
        JsonNode document = corpus.get(entry.path("base").asText("complete")).deepCopy();
        entry.path("with").properties().forEach(member -> put(document, member.getKey(), member.getValue()));
        return document;
    }

    private static void put(JsonNode document, String pointer, JsonNode value) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode holder = document.at(place.head());
        String key = place.last().getMatchingProperty();
        if (holder instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), value);
        } else if (value.isNull()) {
            ((ObjectNode) holder).remove(key);
        } else {
            ((ObjectNode) holder).set(key, value);
        }
    }

    private boolean accepts(JsonNode document) {
        try {
            LayoutJson.read(document.toString(), this::parents);
            return true;
        } catch (LayoutFormatException refused) {
            return false;
        }
    }

    private Optional<BookletLayout> parents(String id) {
        return Optional.of(parent).filter(layout -> layout.id().equals(id));
    }

    private static JsonNode tree(String resource) {
        try (InputStream in = LayoutCorpusTest.class.getResourceAsStream(resource)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Judgement {
        void of(JsonNode document);
    }
}
