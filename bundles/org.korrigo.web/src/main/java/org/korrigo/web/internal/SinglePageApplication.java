package org.korrigo.web.internal;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Decides what each address of the application gets: a file, the start page for addresses that the application itself understands,
 * or nothing. Only files that were listed when the bundle started can be sent.
 */
final class SinglePageApplication {

    static final String START_PAGE = "index.html";

    /** Files whose name changes with their content. */
    private static final String HASHED = "assets/";

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2");

    private final Map<String, String> etags;

    /** @param etags of every file that may be sent, by name, {@code .gz} variants included */
    SinglePageApplication(Map<String, String> etags) {
        this.etags = Map.copyOf(etags);
    }

    Answer answer(Request request) {
        String path = request.path().isEmpty() ? START_PAGE : request.path();
        if (etags.containsKey(path)) {
            return file(path, request);
        }
        return isAddressOfApplication(path) ? file(START_PAGE, request) : notFound();
    }

    /** A missing file must be a 404: the start page in place of a script would fail far from its cause. */
    private static boolean isAddressOfApplication(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return !path.startsWith(HASHED) && !last.contains(".");
    }

    private Answer file(String name, Request request) {
        Map<String, String> headers = new TreeMap<>(SecurityHeaders.ALL);
        headers.put("Content-Type", mediaType(name));
        headers.put("Vary", "Accept-Encoding");
        if (name.startsWith(HASHED)) {
            headers.put("Cache-Control", "public, max-age=31536000, immutable");
            return sent(name, request, headers);
        }
        headers.put("Cache-Control", "no-cache");
        headers.put("ETag", etags.get(name));
        return request.has(etags.get(name)) ? new Answer(304, headers, Optional.empty()) : sent(name, request, headers);
    }

    private Answer sent(String name, Request request, Map<String, String> headers) {
        String packed = name + ".gz";
        if (request.acceptsGzip() && etags.containsKey(packed)) {
            headers.put("Content-Encoding", "gzip");
            return new Answer(200, headers, Optional.of(packed));
        }
        return new Answer(200, headers, Optional.of(name));
    }

    private static Answer notFound() {
        Map<String, String> headers = new TreeMap<>(SecurityHeaders.ALL);
        headers.put("Cache-Control", "no-store");
        return new Answer(404, headers, Optional.empty());
    }

    private static String mediaType(String name) {
        return MEDIA_TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
