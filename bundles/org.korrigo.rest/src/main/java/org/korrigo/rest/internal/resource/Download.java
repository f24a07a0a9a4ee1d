package org.korrigo.rest.internal.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.korrigo.application.result.PreparedFile;

/** A finished file on its way out: streamed, and closed when sent or when the client goes away. */
final class Download {

    private static final StreamingOutput NOTHING = out -> {};

    private Download() {}

    /** The use case that makes the file. */
    @FunctionalInterface
    interface Preparation {
        PreparedFile prepare() throws IOException;
    }

    static Response of(Request request, Preparation preparation) {
        try {
            PreparedFile file = preparation.prepare();
            var answer = Response.ok()
                    .type(file.mediaType())
                    .header(HttpHeaders.CONTENT_LENGTH, file.size())
                    .header(HttpHeaders.CONTENT_DISPOSITION, attachment(file.name()));
            if (request.getMethod().equals(HttpMethod.HEAD)) {
                file.close(); // nobody will ask for the bytes
                return answer.entity(NOTHING).build();
            }
            return answer.entity(streamed(file)).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StreamingOutput streamed(PreparedFile file) {
        return out -> {
            try (file;
                    InputStream bytes = file.open()) {
                bytes.transferTo(out);
            }
        };
    }

    /** RFC 6266: an ASCII name for old clients, then the true one in UTF-8. */
    static String attachment(String name) {
        String ascii = name.replaceAll("[^A-Za-z0-9._-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
