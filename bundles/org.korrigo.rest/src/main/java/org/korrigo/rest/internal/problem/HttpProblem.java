package org.korrigo.rest.internal.problem;

import java.util.Map;

/** Something is wrong with the request as HTTP, before any use case has seen it. */
public final class HttpProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Map<String, Object> facts;

    /**
     * @param status of the answer, 400 to 599
     * @param code stable, {@code [a-z][a-z0-9-]*}, with a sentence in {@link HttpTexts}
     * @param facts the values behind the sentence
     */
    public HttpProblem(int status, String code, Map<String, Object> facts) {
        super(code + " " + facts);
        this.status = status;
        this.code = code;
        this.facts = Map.copyOf(facts);
    }

    /** A parameter of the address is missing or cannot be read. */
    public static HttpProblem parameter(String name) {
        return new HttpProblem(400, "parameter-invalid", Map.of("parameter", name));
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> facts() {
        return facts == null ? Map.of() : facts;
    }
}
