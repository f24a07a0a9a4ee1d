package org.korrigo.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Hundreds of requests with something wrong in them, by chance: each is refused where it is wrong, and nothing is written. */
class MalformedOperationsTest extends RestTest {

    private static final long SEED = Long.getLong("korrigo.seed", 20260616);
    private static final int BODIES = 600;
    private static final String PATH = "/copies/" + FakeCopies.ID + "/marking/operations";
    private static final String GOOD =
            """
            {"fence":4,"operations":[
             {"kind":"put-annotation","id":"%1$s1","annotation":"%1$sa","page":2,"drawing":
              {"kind":"ink","points":[[0.1,0.2,0.5],[0.3,1.0,1.0]],"width":0.002,"colour":"#ff0000"}},
             {"kind":"put-annotation","id":"%1$s2","annotation":"%1$sb","page":1,"drawing":
              {"kind":"text","region":[0.1,0.2,0.3,0.4],"text":"Très bien","size":0.02,"colour":"#ff0000"}},
             {"kind":"put-annotation","id":"%1$s3","annotation":"%1$sc","page":1,"drawing":
              {"kind":"stamp","region":[0,0,1,1],"sign":"HALF","colour":"#ff0000"}},
             {"kind":"remove-annotation","id":"%1$s4","annotation":"%1$sa"},
             {"kind":"set-mark","id":"%1$s5","item":"1","points":"2.50"},
             {"kind":"set-remark","id":"%1$s6","item":"1","text":"bien"},
             {"kind":"set-appreciation","id":"%1$s7","text":"Bien"}]}
            """
                    .formatted("00000000-0000-0000-0000-00000000000");

    private final Random random = new Random(SEED);
    /** What can stand in the place of a value; some of it may be right by chance. */
    private final List<Supplier<String>> others = List.of(
            () -> "null",
            () -> "true",
            () -> "{}",
            () -> "[]",
            () -> "[[]]",
            () -> "\"\"",
            () -> "\"\\u0000\"",
            () -> "\"\\ud800\"",
            () -> "\"x\"",
            () -> "\"" + "é".repeat(20_000) + "\"",
            () -> "-1",
            () -> "1e999",
            () -> "1.5",
            () -> "99999999999999999999",
            () -> "\"-0.25\"",
            () -> "\"1e3\"",
            () -> "\"٣\"",
            () -> "{\"kind\":\"ink\"}",
            () -> "{\"kind\":\"lasso\",\"points\":[]}",
            () -> String.valueOf(random.nextDouble() * 4 - 2));

    @Test
    void no_malformed_request_is_a_defect_or_writes_anything() throws Exception {
        Browser teacher = teacher();
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (int i = 0; i < BODIES; i++) {
            String body = mutated();
            int before = server.fakes.desk.applied.size();
            String version = "\"" + server.fakes.desk.marking.revision() + "\"";
            var answer = teacher.send(
                    "POST",
                    PATH,
                    BodyPublishers.ofString(body, StandardCharsets.UTF_8),
                    "Content-Type",
                    "application/json",
                    "If-Match",
                    version);
            statuses.merge(answer.status(), 1, Integer::sum);
            String told = "seed " + SEED + ", body " + i + ": " + brief(body) + " -> " + brief(answer.text());
            assertThat(answer.status()).as(told).isIn(200, 400, 409, 413, 422);
            if (answer.status() != 200) {
                assertThat(server.fakes.desk.applied).as(told).hasSize(before);
                assertThat(answer.json().get("code").asText()).as(told).isNotEqualTo("internal-error");
                assertThat(answer.text())
                        .as(told)
                        .doesNotContain("korrigo.rest")
                        .doesNotContain("Exception");
            }
            if (answer.status() == 422) {
                requirePlace(body, answer.json().path("pointer").asText(), told);
            }
        }
        assertThat(statuses).as("seed " + SEED).containsKeys(400, 422);
        assertThat(statuses.getOrDefault(200, 0))
                .as("hardly any is right by chance")
                .isLessThan(BODIES / 4);
    }

    /** What breaks a rule stands in the request at the place that the pointer names. */
    private static void requirePlace(String body, String pointer, String told) throws Exception {
        assertThat(pointer).as(told).startsWith("/operations/");
        assertThat(Browser.TREES.readTree(body).at(pointer).isMissingNode())
                .as(told)
                .isFalse();
    }

    private static String brief(String text) {
        return text.length() > 900 ? text.substring(0, 900) + "…" : text;
    }

    private String mutated() throws Exception {
        String text = GOOD;
        if (random.nextInt(8) == 0) {
            return torn(text);
        }
        JsonNode tree = Browser.TREES.readTree(text);
        for (int wounds = 1 + random.nextInt(2); wounds > 0; wounds--) {
            wound(tree);
        }
        return tree.toString();
    }

    private String torn(String text) {
        int at = random.nextInt(text.length());
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1 + random.nextInt(9)));
            default -> text.substring(0, at) + "\"}],{" + text.substring(at);
        };
    }

    private void wound(JsonNode tree) throws Exception {
        List<JsonNode> containers = new ArrayList<>();
        collect(tree, containers);
        JsonNode place = containers.get(random.nextInt(containers.size()));
        JsonNode other =
                Browser.TREES.readTree(others.get(random.nextInt(others.size())).get());
        if (place instanceof ObjectNode object) {
            woundObject(object, other);
        } else {
            woundArray((ArrayNode) place, other);
        }
    }

    private void woundObject(ObjectNode object, JsonNode other) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.set("surplus", other);
            default -> object.set(name, other);
        }
    }

    private void woundArray(ArrayNode array, JsonNode other) {
        int at = random.nextInt(array.size());
        switch (random.nextInt(3)) {
            case 0 -> array.remove(at);
            case 1 -> array.insert(at, other);
            default -> array.set(at, other);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode() && !node.isEmpty()) {
            containers.add(node);
        }
        for (Iterator<JsonNode> children = node.elements(); children.hasNext(); ) {
            collect(children.next(), containers);
        }
    }
}
