package org.korrigo.rest.internal.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.korrigo.rest.internal.problem.HttpProblem;

/** Tells where a body is at fault, and why, without a word of Jackson's, which name classes. */
final class JsonFault {

    private JsonFault() {}

    static HttpProblem of(JacksonException fault) {
        if (fault instanceof StreamConstraintsException) {
            return new HttpProblem(413, "json-too-large", Map.of());
        }
        if (fault instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return of(mapping);
        }
        var where = fault.getLocation();
        int line = where == null ? 1 : where.getLineNr();
        int column = where == null ? 1 : where.getColumnNr();
        return invalid("syntax", Map.of("pointer", "", "line", line, "column", column));
    }

    private static HttpProblem of(JsonMappingException fault) {
        if (fault.getCause() instanceof StreamConstraintsException limit) {
            return of(limit);
        }
        String pointer = fault.getPath().stream().map(JsonFault::step).collect(Collectors.joining());
        if (fault instanceof PropertyBindingException) {
            return invalid("unknown-field", Map.of("pointer", pointer));
        }
        boolean missing = fault instanceof InvalidNullException;
        return invalid(missing ? "missing-field" : "wrong-value", Map.of("pointer", pointer));
    }

    private static HttpProblem invalid(String reason, Map<String, Object> facts) {
        var all = new HashMap<>(facts);
        all.put("reason", reason);
        return new HttpProblem(400, "json-invalid", all);
    }

    private static String step(JsonMappingException.Reference step) {
        String name = step.getFieldName();
        return "/"
                + (name == null ? "" + step.getIndex() : name.replace("~", "~0").replace("/", "~1"));
    }
}
