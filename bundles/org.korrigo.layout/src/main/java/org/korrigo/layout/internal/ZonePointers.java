package org.korrigo.layout.internal;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.Zone;

/** Where in a document the zones of its layout are stated. */
final class ZonePointers {

    private static final String INHERITED = "/extends";

    private final JsonNode root;
    private final Map<ZonePlace, String> stated = new HashMap<>();

    /** @param text from which the layout was read */
    ZonePointers(BookletLayout layout, String text) {
        root = DocumentParser.parse(text);
        JsonNode zones = root.path("zones");
        for (int i = 0; i < zones.size(); i++) {
            String pointer = "/zones/" + i;
            JsonNode zone = zones.get(i);
            layout.zones().stream()
                    .filter(known -> known.id().equals(zone.path("id").asText()))
                    .filter(known -> !zone.has("page")
                            || known.page() == zone.path("page").asInt())
                    .forEach(known -> stated.put(ZonePlace.of(known), pointer));
        }
    }

    /** As exact as the document is; {@code /extends} for a zone that it does not speak of. */
    String of(Zone zone, String below) {
        String pointer = stated.get(ZonePlace.of(zone));
        if (pointer == null) {
            return INHERITED;
        }
        return root.at(JsonPointer.compile(pointer + below)).isMissingNode() ? pointer : pointer + below;
    }
}
