package org.korrigo.rest.internal.resource;

import java.nio.charset.StandardCharsets;
import javax.ws.rs.core.Response;
import org.korrigo.domain.Problem;

/** A drawing. It may hold names of pupils, so nobody keeps it; its picture lies within, so it needs nothing from elsewhere. */
final class SvgAnswer {

    static final String TYPE = "image/svg+xml";

    private static final String POLICY = "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'; sandbox";

    private SvgAnswer() {}

    static Response of(String svg) {
        return Response.ok(svg.getBytes(StandardCharsets.UTF_8), TYPE)
                .header("Content-Security-Policy", POLICY)
                .build();
    }

    /** @throws Problem {@code layout-page-not-found} and the like: what is no number names no page */
    static int number(String what, String text) {
        if (!text.matches("[0-9]{1,6}")) {
            throw Problem.notFound(what, text);
        }
        return Integer.parseInt(text);
    }
}
