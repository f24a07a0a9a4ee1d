package org.korrigo.layout.internal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.korrigo.layout.LayoutFault;
import org.korrigo.layout.LayoutFormatException;

/** Turns the text of a document into a tree, strictly: no key twice, nothing after the end, nothing huge or deep. */
final class DocumentParser {

    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 40;
    /** What a decoder leaves where the bytes made no character. */
    private static final char NOT_DECODED = '\uFFFD';

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static {
        JSON.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build());
    }

    private DocumentParser() {}

    static JsonNode parse(String json) {
        if (json.length() > MOST_CHARACTERS) {
            throw whole("the document is longer than " + MOST_CHARACTERS + " characters");
        }
        if (json.indexOf(NOT_DECODED) >= 0) {
            throw whole("the document is not UTF-8");
        }
        try {
            JsonNode node = JSON.readTree(json);
            if (node == null || node.isMissingNode()) {
                throw whole("the document is empty");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new LayoutFormatException(List.of(fault(e)), e);
        }
    }

    private static LayoutFormatException whole(String problem) {
        return new LayoutFormatException(List.of(new LayoutFault("", problem)));
    }

    private static LayoutFault fault(JsonProcessingException e) {
        String pointer = e.getProcessor() instanceof JsonParser parser
                ? parser.getParsingContext().pathAsPointer().toString()
                : "";
        JsonLocation at = e.getLocation();
        if (at == null) {
            return new LayoutFault(pointer, "not JSON: " + e.getOriginalMessage());
        }
        String place = "line " + at.getLineNr() + ", column " + at.getColumnNr();
        return new LayoutFault(
                pointer, place + ": not JSON: " + e.getOriginalMessage(), at.getLineNr(), at.getColumnNr());
    }
}
