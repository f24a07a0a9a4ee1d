package org.korrigo.rest.internal.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Set;
import javax.ws.rs.core.HttpHeaders;
import org.korrigo.rest.internal.problem.HttpProblem;

/** Whether a request that changes something was made by a page of ours. */
public final class Origin {

    public static final String TOKEN_HEADER = "X-Korrigo-CSRF";

    /** What browsers send with requests of our own pages, and with those that no page made. */
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private Origin() {}

    /** @throws HttpProblem {@code csrf} when the browser says that another site made the request */
    public static void requireOurs(HttpHeaders headers) {
        requireOurs(headers.getHeaderString("Sec-Fetch-Site"));
    }

    static void requireOurs(String fetchSite) {
        if (fetchSite != null && !OURS.contains(fetchSite)) {
            throw refused();
        }
    }

    static void requireToken(String sent, String expected) {
        if (sent == null || !MessageDigest.isEqual(bytes(sent), bytes(expected))) {
            throw refused();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static HttpProblem refused() {
        return new HttpProblem(403, "csrf", Map.of());
    }
}
