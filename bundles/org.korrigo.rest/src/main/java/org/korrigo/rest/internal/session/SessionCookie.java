package org.korrigo.rest.internal.session;

/** The cookie that carries a session's token. Written by hand: JAX-RS 2.1 knows no SameSite. */
public final class SessionCookie {

    public static final String NAME = "KORRIGO_SESSION";

    private static final String ATTRIBUTES = "; Path=/; HttpOnly; SameSite=Strict";

    private SessionCookie() {}

    /** @param secure whether it must never travel without TLS */
    public static String set(String token, boolean secure) {
        return NAME + "=" + token + ATTRIBUTES + (secure ? "; Secure" : "");
    }

    public static String cleared() {
        return NAME + "=; Max-Age=0" + ATTRIBUTES;
    }
}
