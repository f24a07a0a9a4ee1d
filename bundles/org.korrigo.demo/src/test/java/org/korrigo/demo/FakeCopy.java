package org.korrigo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One copy of the pile: paper n has the scanned pages 2n-1 and 2n. */
final class FakeCopy {

    final String id;
    final int paper;
    String state;
    String student;
    String method = "NONE";
    int marks;
    private int version = 1;

    FakeCopy(int paper, String state) {
        this.id = "c" + paper;
        this.paper = paper;
        this.state = state;
    }

    boolean isMarkable() {
        return !List.of("QUARANTINED", "STAGING").contains(state);
    }

    void identify(String whose, String by) {
        student = whose;
        method = by;
        state = state.equals("STAGING") ? "READY" : state;
        version++;
    }

    /** Markers see neither names nor places in the pile. */
    Map<String, Object> shown(String role) {
        boolean named = !role.equals("TEACHER");
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", id);
        view.put("ordinal", paper);
        view.put("number", "N" + paper);
        view.put("state", state);
        view.put("pages", 4);
        view.put("scannedPages", named ? List.of(2 * paper - 1, 2 * paper, 2 * paper, 2 * paper - 1) : List.of());
        view.put(
                "issues",
                paper == 2
                        ? List.of(Map.of("code", "upside-down", "detail", "", "scannedPages", List.of(4)))
                        : List.of());
        view.put("identified", method);
        view.put("student", named && student != null ? FakeExam.student(student.substring(1), "NOM") : null);
        view.put("finalPdf", state.equals("GRADED"));
        view.put("version", version);
        return view;
    }

    Object accept(FakeExam.Said said) {
        FakeKorrigo.require(said.version().equals("" + version), "copy-changed");
        FakeKorrigo.require(state.equals("QUARANTINED"), "copy-not-quarantined");
        FakeKorrigo.require(!said.body().path("reason").asText().isBlank(), "reason-missing");
        state = "STAGING";
        version++;
        return shown("SECRETARY");
    }

    Object choose(FakeExam.Said said) {
        FakeKorrigo.require(said.version().equals("" + version), "copy-changed");
        identify(said.body().path("student").asText(), "MANUAL");
        return shown("SECRETARY");
    }

    Object lock(String role) {
        FakeKorrigo.require(role.equals("TEACHER") && state.equals("READY"), "copy-not-markable");
        state = "LOCKED";
        return Map.of("copy", id, "holder", "demo-" + role, "fence", 3);
    }

    Object finish(FakeExam.Said said, JsonNode scheme) {
        int leaves = 0;
        for (JsonNode item : scheme.path("items")) {
            leaves += item.path("children").size();
        }
        FakeKorrigo.require(said.body().path("fence").asInt() == 3 && marks == leaves, "marks-missing");
        state = "GRADED";
        return Map.of("state", state, "pages", 4);
    }
}
