package org.korrigo.rest.internal.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;
import java.util.Optional;

/** An RFC 9457 problem. @param facts stand beside the other members; @param trace and request lead to the server's log */
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        @JsonIgnore Map<String, Object> facts,
        Optional<String> trace,
        Optional<String> request) {

    @JsonAnyGetter
    Map<String, Object> members() {
        return facts;
    }
}
