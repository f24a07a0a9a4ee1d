package org.korrigo.itest;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** What the server answered, whatever the status. */
record Answer(String request, int status, HttpHeaders headers, byte[] body) {

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return Json.read(text());
    }

    /** Empty when absent. */
    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The problem's code; empty when it is no problem document. */
    String problem() {
        return header("Content-Type").startsWith("application/problem+json")
                ? json().path("code").asText()
                : "";
    }

    /** This answer, if the request was carried out. */
    Answer done() {
        if (status / 100 != 2) {
            throw new AssertionError(this);
        }
        return this;
    }

    @Override
    public String toString() {
        String shown = header("Content-Type").contains("json") ? text() : body.length + " bytes";
        return request + " -> " + status + " " + shown;
    }
}
