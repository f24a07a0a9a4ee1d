package org.korrigo.rest.internal.resource;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.korrigo.application.arrival.NewUpload;
import org.korrigo.application.scan.ScanFile;
import org.korrigo.rest.internal.problem.HttpProblem;

/** What a client says of a file in the header {@code Upload-Metadata}: {@code filename bG90LnBkZg==,layout YTM=}. */
final class UploadMetadata {

    private final Map<String, String> values = new HashMap<>();

    /** @throws HttpProblem {@code parameter-invalid} */
    UploadMetadata(String header) {
        for (String pair : Optional.ofNullable(header).orElse("").split(",")) {
            String[] parts = pair.strip().split(" ", 2);
            values.put(parts[0], parts.length == 2 ? text(parts[1].strip()) : "");
        }
    }

    private static String text(String encoded) {
        try {
            return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            HttpProblem unreadable = HttpProblem.parameter(Tus.METADATA);
            unreadable.initCause(e);
            throw unreadable;
        }
    }

    /** @throws HttpProblem {@code parameter-invalid} without a file name */
    NewUpload upload(long length) {
        String name = Address.required(Tus.METADATA + ": filename", values.get("filename"));
        var file = new ScanFile(name, value("layout"), value("splitConfig"));
        return new NewUpload(file, length, value("sha256"), value("fingerprint"));
    }

    private Optional<String> value(String key) {
        return Address.optional(values.get(key));
    }
}
