package org.korrigo.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.domain.marking.Draft;
import org.korrigo.domain.marking.Operation;

/** What a desk asks beside the marking itself. */
class MarkingDeskTest extends RestTest {

    private static final String COPY = "/copies/" + FakeCopies.ID;
    private static final String SAID =
            "{'kind':'set-appreciation','id':'00000000-0000-0001-0000-000000000002','text':'%s'}";

    @Test
    void one_exchange_takes_the_copy_and_shows_all_of_it() {
        var opened = teacher().send("POST", COPY + "/opening", "");

        assertThat(opened.status()).as(opened.text()).isEqualTo(200);
        assertThat(opened.header("ETag")).isEqualTo("\"0\"");
        assertThat(server.fakes.desk.begun).isEqualTo(FakeCopies.ID);
        assertThat(opened.json().at("/exam/reference").asText()).isEqualTo("bac-2026");
        assertThat(opened.json().at("/variant").asText()).isEqualTo("A");
        assertThat(opened.json().at("/items/0").asText()).isEqualTo("1");
        assertThat(opened.json().at("/drafts").asInt()).isEqualTo(2);
        assertThat(opened.json().at("/revisit").asBoolean()).isTrue();
    }

    @Test
    void the_history_can_be_replayed() {
        for (int revision = 0; revision < 2; revision++) {
            String body = "{'fence':4,'operations':[" + SAID.formatted("Version " + (revision + 1)) + "]}";
            teacher().send("POST", COPY + "/marking/operations", body, "If-Match", "\"" + revision + "\"");
        }

        var then = teacher().get(COPY + "/marking?revision=1");
        assertThat(then.json().at("/marking/appreciation").asText()).isEqualTo("Version 1");
        assertThat(then.header("ETag")).isEqualTo("\"1\"");
        assertThat(teacher().get(COPY + "/marking?revision=9").status()).isEqualTo(404);
        assertThat(teacher().get(COPY + "/marking?revision=x").status()).isEqualTo(400);
    }

    @Test
    void a_draft_is_kept_listed_and_thrown_away() {
        UUID client = new UUID(9, 9);
        String body = "{'baseRevision':3,'operations':[" + SAID.formatted("Tapé hors ligne")
                + "],'savedAt':'2026-06-15T10:00:00.5Z'}";

        var kept = teacher().send("PUT", COPY + "/drafts/" + client, body);
        assertThat(kept.status()).as(kept.text()).isEqualTo(204);
        Draft draft = server.fakes.drafts.kept.get(client);
        assertThat(draft.marker()).isEqualTo("teacher");
        assertThat(draft.operations())
                .containsExactly(new Operation.SetAppreciation(new UUID(1, 2), "Tapé hors ligne"));
        assertThat(draft.savedAt()).isEqualTo("2026-06-15T10:00:00.5Z");

        var listed = teacher().get(COPY + "/drafts").json();
        assertThat(listed.at("/1/operations/0/text").asText()).isEqualTo("Tapé hors ligne");
        assertThat(teacher().send("DELETE", COPY + "/drafts/" + client, "").status())
                .isEqualTo(204);
        assertThat(server.fakes.drafts.kept).doesNotContainKey(client);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-06-15", "2026-13-15T10:00:00Z", "", "2026-06-15T10:00:00+02:00"})
    void what_is_no_instant_is_refused(String savedAt) {
        String body = "{'baseRevision':3,'operations':[],'savedAt':'" + savedAt + "'}";
        var refused = teacher().send("PUT", COPY + "/drafts/" + FakeDrafts.CLIENT, body);

        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.json().get("pointer").asText()).isEqualTo("/savedAt");
    }

    @Test
    void a_draft_that_is_malformed_is_pointed_at() {
        String body = "{'baseRevision':3,'operations':[" + SAID.formatted("a")
                + ",{'kind':'lasso'}],'savedAt':'2026-06-15T10:00:00Z'}";
        var refused = teacher().send("PUT", COPY + "/drafts/" + FakeDrafts.CLIENT, body);

        assertThat(refused.json().get("pointer").asText()).startsWith("/operations/1");
        assertThat(teacher()
                        .send("PUT", COPY + "/drafts/x", body.replace(",{'kind':'lasso'}", ""))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_pile_tells_what_is_to_be_done() {
        assertThat(teacher().send("PUT", COPY + "/revisit", "{'revisit':true}").status())
                .isEqualTo(204);
        var pile = teacher().get("/exams/bac-2026/pile").json();
        assertThat(pile.at("/entries/0/revisit").asBoolean()).isTrue();
        assertThat(pile.at("/entries/0/total").asText()).isEqualTo("2.50");
        assertThat(pile.at("/entries/0").has("holder")).isFalse();
        assertThat(teacher().get("/piles").json().at("/0/next").asText()).isEqualTo(FakeCopies.ID.toString());
    }

    @Test
    void comments_are_found_added_changed_used_and_removed() {
        var found = teacher().get("/exams/bac-2026/comments?item=1a&q=unite").json();
        assertThat(found.at("/0/points").asText()).isEqualTo("-0.50");
        String words = "{'text':'Bien vu','points':'0.5','shared':false}";
        var added = teacher().send("POST", "/exams/bac-2026/comments", words);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(server.fakes.comments.said.points().orElseThrow()).hasToString("0.5");

        String comment = "/comments/" + FakeCommentBank.ID;
        assertThat(teacher().send("PUT", comment, words, "If-Match", "\"2\"").status())
                .isEqualTo(200);
        assertThat(teacher().send("PUT", comment, words, "If-Match", "\"1\"").status())
                .isEqualTo(412);
        assertThat(teacher().send("POST", comment + "/uses", "").status()).isEqualTo(204);
        assertThat(teacher().send("DELETE", comment, "").status()).isEqualTo(204);
        assertThat(server.fakes.comments.asked)
                .containsExactly("list 1a unite", "use " + FakeCommentBank.ID, "remove " + FakeCommentBank.ID);
    }
}
