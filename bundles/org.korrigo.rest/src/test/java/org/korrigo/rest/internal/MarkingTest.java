package org.korrigo.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korrigo.domain.marking.Operation;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.render.Annotation;

class MarkingTest extends RestTest {

    private static final String COPY = "/copies/" + FakeCopies.ID;
    private static final UUID OP = new UUID(1, 2);
    private static final String INK =
            "{'kind':'ink','points':[[0.1,0.2,0.5],[0.3,1.0,1.0]],'width':0.002,'colour':'#ff0000'}";
    private static final String TEXT =
            "{'kind':'text','region':[0.1,0.2,0.3,0.4],'text':'Très bien','size':0.02,'colour':'#ff0000'}";
    private static final String STAMP = "{'kind':'stamp','region':[0,0,1,1],'sign':'HALF','colour':'#ff0000'}";
    private static final String HIGHLIGHT = "{'kind':'highlight','region':[0.5,0,0.5,1],'colour':'#ffff00'}";

    @Test
    void every_operation_reaches_the_desk_as_it_was_meant() {
        var answer = apply(
                0,
                put(INK),
                put(TEXT),
                put(STAMP),
                put(HIGHLIGHT),
                op("remove-annotation", ""),
                op("set-mark", "'item':'1','points':'2.50'"),
                op("set-mark", "'item':'1','points':null"),
                op("set-remark", "'item':'1','text':''"),
                op("set-appreciation", "'text':'Bien'"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var red = "#ff0000";
        var points = List.of(new Annotation.Point(0.1, 0.2, 0.5), new Annotation.Point(0.3, 1, 1));
        var text = new Annotation.Text(new Region(0.1, 0.2, 0.3, 0.4), "Très bien", 0.02, red);
        assertThat(server.fakes.desk.applied)
                .containsExactly(
                        new Operation.PutAnnotation(OP, OP, 2, new Annotation.Ink(points, 0.002, red)),
                        new Operation.PutAnnotation(OP, OP, 2, text),
                        new Operation.PutAnnotation(
                                OP, OP, 2, new Annotation.Stamp(Region.WHOLE, Annotation.Sign.HALF, red)),
                        new Operation.PutAnnotation(OP, OP, 2, new Annotation.Highlight(Region.RIGHT_HALF, "#ffff00")),
                        new Operation.RemoveAnnotation(OP, OP),
                        new Operation.SetMark(OP, "1", Optional.of(new BigDecimal("2.50"))),
                        new Operation.SetMark(OP, "1", Optional.empty()),
                        new Operation.SetRemark(OP, "1", ""),
                        new Operation.SetAppreciation(OP, "Bien"));
    }

    @Test
    void what_was_sent_is_what_the_desk_and_the_journal_show() throws Exception {
        String mark = op("set-mark", "'item':'1','points':'2.50'");
        var acknowledged = apply(0, put(INK), mark);
        assertThat(acknowledged.header("ETag")).isEqualTo("\"2\"");
        assertThat(acknowledged.json().at("/scores/total").asText()).isEqualTo("2.5");
        assertThat(acknowledged.text()).doesNotContain("complete");

        var open = teacher().get(COPY + "/marking");
        assertThat(open.header("ETag")).isEqualTo("\"2\"");
        assertThat(open.json().at("/marking/annotations/0/drawing")).isEqualTo(tree(INK));
        assertThat(open.json().at("/marking/annotations/0/id").asText()).isEqualTo(OP.toString());
        assertThat(open.json().at("/marking/marks/1").asText()).isEqualTo("2.50");
        assertThat(open.json().has("lock")).isFalse();

        JsonNode journal = teacher().get(COPY + "/journal").json();
        assertThat(journal.at("/0/operation")).isEqualTo(tree(put(INK)));
        assertThat(journal.at("/1/operation")).isEqualTo(tree(mark));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind':'ink','points':[[0.1,0.2]],'width':1,'colour':'#ff0000'} | /operations/0/drawing/points/0",
                "{'kind':'ink','points':[[0.1,'2',1]],'width':1,'colour':'#ff0000'} | /operations/0/drawing/points/0/1",
                "{'kind':'ink','points':[[0.1,2,1,4]],'width':1,'colour':'#ff0000'} | /operations/0/drawing/points/0",
                "{'kind':'ink','points':[null],'width':1,'colour':'#ff0000'} | /operations/0/drawing/points/0",
                "{'kind':'lasso'} | /operations/0/drawing",
                "{'points':[]} | /operations/0/drawing",
                "{'kind':'stamp','region':[0,0,1,1],'sign':1,'colour':'#ff0000'} | /operations/0/drawing/sign"
            })
    void a_malformed_drawing_is_pointed_at(String drawing, String pointer) {
        var answer = apply(0, put(drawing));

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().get("pointer").asText()).startsWith(pointer);
        assertThat(server.fakes.desk.applied).isEmpty();
    }

    @Test
    void a_region_outside_the_page_breaks_a_rule() {
        var answer = apply(0, put("{'kind':'highlight','region':[0.9,0,0.5,1],'colour':'#ffff00'}"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("code").asText()).isEqualTo("annotation-invalid");
        assertThat(answer.json().get("value").asText()).isEqualTo("[0.9, 0.0, 0.5, 1.0]");
        assertThat(answer.json().get("pointer").asText()).isEqualTo("/operations/0/drawing/region");
    }

    @Test
    void a_lost_lock_and_a_stale_revision_are_told_apart() {
        assertThat(apply(7, put(INK)).status()).isEqualTo(412);
        var lost = teacher().send("PUT", COPY + "/lock", "{'fence':3}");
        assertThat(lost.status()).isEqualTo(409);
        assertThat(lost.json().get("currentFence").asLong()).isEqualTo(4);
    }

    @Test
    void a_copy_is_taken_renewed_finalised_and_given_back() {
        var taken = teacher().send("POST", COPY + "/lock", "");
        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.json().get("fence").asLong()).isEqualTo(4);
        assertThat(taken.json().get("expiresAt").asText()).isEqualTo("1970-01-01T00:30:00Z");
        assertThat(teacher().send("PUT", COPY + "/lock", "{'fence':4}").status())
                .isEqualTo(200);
        var done = teacher().send("POST", COPY + "/finalisation", "{'fence':4}");
        assertThat(done.json().get("state").asText()).isEqualTo("LOCKED");
        assertThat(done.json().has("scores")).isFalse();
        assertThat(teacher().send("DELETE", COPY + "/lock?fence=4", "").status())
                .isEqualTo(204);
        assertThat(server.fakes.desk.unlocked).isEqualTo(4);
    }

    private Browser.Answer apply(long revision, String... operations) {
        String body = "{'fence':4,'operations':[" + String.join(",", operations) + "]}";
        return teacher().send("POST", COPY + "/marking/operations", body, "If-Match", "\"" + revision + "\"");
    }

    private static String put(String drawing) {
        return op("put-annotation", "'page':2,'drawing':" + drawing);
    }

    private static String op(String kind, String rest) {
        String annotation = kind.endsWith("annotation") ? ",'annotation':'" + OP + "'" : "";
        return "{'kind':'" + kind + "','id':'" + OP + "'" + annotation + (rest.isEmpty() ? "" : "," + rest) + "}";
    }

    private static JsonNode tree(String json) throws Exception {
        return Browser.TREES.readTree(json.replace('\'', '"'));
    }
}
