package org.korrigo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.Options;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;

/** The schema that authors use and the reader must not drift apart. */
class LayoutSchemaTest {

    private final JsonNode schema = schema();
    private final JsonNode zone = schema.at("/$defs/zone/properties");

    @Test
    void knows_the_keys_that_the_writer_writes() throws IOException {
        Zone full = new Zone(
                "a", 1, Region.WHOLE, ZoneRole.IDENTITY, WritingKind.HANDWRITTEN_DIGITS, 7, "0123456789", "chiffres");
        BookletLayout layout = new BookletLayout(
                "a", "1", Map.of("fr", "A"), SheetKind.A4_PAGES, 4, "s", new Options(Map.of("k", "v")), List.of(full));
        JsonNode written = new ObjectMapper().readTree(LayoutJson.write(layout));

        Set<String> document = keys(written);
        document.addAll(Set.of("$schema", "extends", "remove"));
        assertThat(keys(schema.path("properties"))).isEqualTo(document);
        assertThat(keys(zone)).isEqualTo(keys(written.at("/zones/0")));
        assertThat(keys(zone.at("/ocr/properties"))).isEqualTo(keys(written.at("/zones/0/ocr")));
        assertThat(keys(schema.at("/properties/split/properties"))).isEqualTo(keys(written.path("split")));
    }

    @Test
    void lists_the_values_that_the_reader_takes() {
        assertThat(values(schema.at("/properties/sheet/enum"))).isEqualTo(names(SheetKind.values()));
        assertThat(values(zone.at("/role/enum"))).isEqualTo(names(ZoneRole.values()));
        assertThat(values(zone.at("/writing/enum"))).isEqualTo(names(WritingKind.values()));
    }

    private static JsonNode schema() {
        try (InputStream in =
                LayoutSchemaTest.class.getResourceAsStream("/KORRIGO-INF/schema/korrigo-layout.schema.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> keys(JsonNode node) {
        Set<String> keys = new HashSet<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static List<String> values(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
