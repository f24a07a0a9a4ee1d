package org.korrigo.layout.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.korrigo.layout.LayoutFault;

/** Where in a text the places of a document are. */
final class Positions {

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, JsonLocation> places = new HashMap<>();

    /** The faults with their places, in the order of the document. @param json that has been parsed before */
    static List<LayoutFault> added(String json, List<LayoutFault> faults) {
        Positions positions = new Positions();
        try (JsonParser parser = JSON.createParser(json)) {
            while (parser.nextToken() != null) {
                String pointer = parser.getParsingContext().pathAsPointer().toString();
                positions.places.putIfAbsent(pointer, parser.currentTokenLocation());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text that was JSON a moment ago is none now", e);
        }
        return faults.stream()
                .map(positions::added)
                .sorted(Comparator.comparing(LayoutFault::line).thenComparing(LayoutFault::column))
                .toList();
    }

    /** Of what is missing, the place that should hold it. */
    private LayoutFault added(LayoutFault fault) {
        String pointer = fault.pointer();
        while (!places.containsKey(pointer) && !pointer.isEmpty()) {
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
        JsonLocation at = places.get(pointer);
        return new LayoutFault(fault.pointer(), fault.message(), at.getLineNr(), at.getColumnNr());
    }
}
