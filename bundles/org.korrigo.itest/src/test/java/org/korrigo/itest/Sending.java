package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** A file somebody sends piece by piece. */
final class Sending {

    private final Person who;
    private final Exam exam;
    private final String name;
    private final byte[] bytes;
    private String path = "";

    private Sending(Person who, Exam exam, String name, byte[] bytes) {
        this.who = who;
        this.exam = exam;
        this.name = name;
        this.bytes = bytes;
    }

    static Sending of(Person who, Exam exam, String name, byte[] bytes) {
        return new Sending(who, exam, name, bytes);
    }

    /** The same upload in the hands of somebody else, or after a new sign-in. */
    Sending by(Person other) {
        Sending same = new Sending(other, exam, name, bytes);
        same.path = path;
        return same;
    }

    Answer begin() {
        return begin(bytes.length, "");
    }

    /** @param sha256 what the client says of the file, empty for nothing */
    Answer begin(long length, String sha256) {
        String metadata = "filename " + base64(name) + (sha256.isEmpty() ? "" : ",sha256 " + base64(sha256));
        Map<String, String> headers = Map.of("Upload-Length", Long.toString(length), "Upload-Metadata", metadata);
        Answer answer = send("POST", exam.path("/uploads"), headers, BodyPublishers.noBody());
        path = answer.header("Location").replaceFirst("^/api/v1", "");
        return answer;
    }

    Answer send(int from, int to) {
        return patch(from, BodyPublishers.ofByteArray(Arrays.copyOfRange(bytes, from, to)));
    }

    /** Announces everything from an offset on and breaks the connection somewhere before the end. */
    void sendAndBreak(int from, int to) {
        InputStream some = new InputStream() {
            private int at = from;

            @Override
            public int read() throws IOException {
                if (at == to) {
                    throw new IOException("cable pulled");
                }
                return bytes[at++] & 0xff;
            }
        };
        BodyPublisher all = BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> some), bytes.length - from);
        assertThatThrownBy(() -> patch(from, all)).isInstanceOf(UncheckedIOException.class);
    }

    private Answer patch(long offset, BodyPublisher body) {
        Map<String, String> headers =
                Map.of("Upload-Offset", Long.toString(offset), "Content-Type", "application/offset+octet-stream");
        return send("PATCH", path, headers, body);
    }

    Answer head() {
        return send("HEAD", path, Map.of(), BodyPublishers.noBody());
    }

    long offset() {
        return Long.parseLong(head().done().header("Upload-Offset"));
    }

    Answer abandon() {
        return send("DELETE", path, Map.of(), BodyPublishers.noBody());
    }

    Exam exam() {
        return exam;
    }

    String path() {
        return path;
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer send(String method, String to, Map<String, String> headers, BodyPublisher body) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Tus-Resumable", "1.0.0");
        return who.send(method, to, all, body);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
