package org.korrigo.demo.internal.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Turns the numbers of a mark scheme into texts: over REST every decimal is one. */
final class DecimalTexts {

    private static final ObjectMapper EXACT =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private DecimalTexts() {}

    static JsonNode of(String scheme) throws JsonProcessingException {
        JsonNode root = EXACT.readTree(scheme);
        root.path("items").forEach(DecimalTexts::turn);
        return root;
    }

    private static void turn(JsonNode item) {
        for (String member : List.of("points", "step")) {
            ((ObjectNode) item).put(member, item.path(member).decimalValue().toPlainString());
        }
        item.path("children").forEach(DecimalTexts::turn);
    }
}
