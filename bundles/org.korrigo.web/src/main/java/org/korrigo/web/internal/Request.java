package org.korrigo.web.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What matters of a request for a file.
 *
 * @param path below {@code /app/}, without a leading slash; empty for {@code /app/} itself
 * @param acceptEncoding value of that header, if it was sent
 * @param ifNoneMatch value of that header, if it was sent
 */
record Request(String path, Optional<String> acceptEncoding, Optional<String> ifNoneMatch) {

    boolean acceptsGzip() {
        return acceptEncoding.stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
                .anyMatch(
                        coding -> coding.equals("gzip") || coding.matches("gzip\\s*;\\s*q=(1(\\.0*)?|0\\.0*[1-9].*)"));
    }

    boolean has(String etag) {
        return ifNoneMatch.stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
    }
}
