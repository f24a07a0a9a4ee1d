package org.korrigo.domain;

import java.util.Map;

/**
 * Something is wrong with what was asked, and the one who asked can do something about it. It carries a stable code and facts; the
 * sentence people read, in French or English, is found by the code.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String code;
    private final transient Map<String, Object> facts;

    private Problem(Kind kind, String code, Map<String, Object> facts) {
        super(code + " " + facts);
        this.kind = kind;
        this.code = code;
        this.facts = Map.copyOf(facts);
    }

    /** How a problem is answered; every kind has one HTTP status. */
    public enum Kind {
        UNAUTHENTICATED,
        FORBIDDEN,
        NOT_FOUND,
        INVALID,
        CONFLICT,
        STALE,
        TOO_LARGE,
        PLUGIN_UNAVAILABLE,
        /** An administrator has closed the server, or a part of it, for now. */
        CLOSED,
        STORAGE_FULL
    }

    public static Problem unauthenticated(String code) {
        return new Problem(Kind.UNAUTHENTICATED, code, Map.of());
    }

    public static Problem forbidden(String code) {
        return new Problem(Kind.FORBIDDEN, code, Map.of());
    }

    /** @param what {@code exam}, {@code copy}, {@code batch}, … */
    public static Problem notFound(String what, Object id) {
        return new Problem(Kind.NOT_FOUND, what + "-not-found", Map.of("id", id.toString()));
    }

    /** The request is malformed or breaks a limit. */
    public static Problem invalid(String code, Map<String, Object> facts) {
        return new Problem(Kind.INVALID, code, facts);
    }

    /** The request is well formed but the state of things forbids it. */
    public static Problem conflict(String code, Map<String, Object> facts) {
        return new Problem(Kind.CONFLICT, code, facts);
    }

    /** Somebody changed the thing since it was read. */
    public static Problem stale(String code, Map<String, Object> facts) {
        return new Problem(Kind.STALE, code, facts);
    }

    public static Problem of(Kind kind, String code, Map<String, Object> facts) {
        return new Problem(kind, code, facts);
    }

    public Kind kind() {
        return kind;
    }

    /** Stable, {@code [a-z][a-z0-9-]*}. */
    public String code() {
        return code;
    }

    public Map<String, Object> facts() {
        return facts == null ? Map.of() : facts;
    }
}
