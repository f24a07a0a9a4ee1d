package org.korrigo.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.domain.repair.InsertPage;
import org.korrigo.domain.repair.MergeCopies;
import org.korrigo.domain.repair.MovePage;
import org.korrigo.domain.repair.Repair;
import org.korrigo.domain.repair.ReplacePage;
import org.korrigo.domain.repair.SetAside;
import org.korrigo.domain.repair.SplitCopy;
import org.korrigo.domain.repair.SwapPages;
import org.korrigo.domain.repair.TurnPage;
import org.korrigo.domain.scan.ScannedPage.Disposition;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

class RepairTest extends RestTest {

    private static final String BATCH = "/batches/" + FakeScans.BATCH;
    private static final UUID A = new UUID(1, 1);
    private static final UUID B = new UUID(2, 2);

    @Test
    void every_repair_reaches_the_desk_as_it_was_meant() {
        assertThat(asked("move-page", "'copy':'A','page':2,'to':'B','position':1"))
                .isEqualTo(new MovePage(A, 2, B, 1, Optional.empty()));
        assertThat(asked("move-page", "'copy':'A','page':2,'to':'A','position':1,'logical':3,'reason':'swapped'"))
                .isEqualTo(new MovePage(A, 2, A, 1, Optional.of(3)));
        assertThat(server.fakes.repairs.reason).isEqualTo("swapped");
        assertThat(asked("turn-page", "'copy':'A','page':2,'clockwise':'HALF_TURN'"))
                .isEqualTo(new TurnPage(A, 2, Rotation.HALF_TURN));
        assertThat(asked("swap-pages", "'copy':'A','page':2,'otherCopy':'B','otherPage':3"))
                .isEqualTo(new SwapPages(A, 2, B, 3));
        assertThat(asked("insert-page", "'scannedPage':'B','parts':['LEFT','RIGHT'],'copy':'A','position':4"))
                .isEqualTo(new InsertPage(
                        B, List.of(Region.LEFT_HALF, Region.RIGHT_HALF), A, 4, Rotation.NONE, Optional.empty()));
        assertThat(asked("merge-copies", "'copy':'A','other':'B'")).isEqualTo(new MergeCopies(A, B));
        assertThat(asked("split-copy", "'copy':'A','page':3"))
                .isInstanceOfSatisfying(
                        SplitCopy.class, split -> assertThat(split.made()).isNotNull());
        assertThat(asked("set-aside", "'scannedPage':'A','fate':'DISCARDED','reason':'draft'"))
                .isEqualTo(new SetAside(A, Disposition.DISCARDED, "draft"));
        assertThat(asked("replace-page", "'scannedPage':'A','by':'B','clockwise':'CLOCKWISE_90'"))
                .isEqualTo(new ReplacePage(A, B, Rotation.CLOCKWISE_90));
    }

    private Repair asked(String kind, String members) {
        String body = "{'kind':'" + kind + "',"
                + members.replace("'A'", "'" + A + "'").replace("'B'", "'" + B + "'") + "}";
        var answer = secretary().send("POST", BATCH + "/repairs", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().at("/copies/0/after/0").asInt()).isEqualTo(2);
        return server.fakes.repairs.asked;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kind':'burn-page'}",
                "{'kind':'turn-page','copy':'x','page':1,'clockwise':'HALF_TURN'}",
                "{'kind':'turn-page','copy':'00000000-0000-0001-0000-000000000001','page':1,'clockwise':'LEFT'}",
                "{'kind':'merge-copies','copy':'00000000-0000-0001-0000-000000000001'}",
            })
    void what_is_no_repair_is_refused_at_the_door(String body) {
        assertThat(admin().send("POST", BATCH + "/repairs", body).status()).isEqualTo(400);
        assertThat(server.fakes.repairs.asked).isNull();
    }

    @Test
    void a_repair_is_undone_unless_a_later_one_has_overtaken_it() {
        String undo = BATCH + "/repairs/" + FakeRepairs.ID + "/undo";
        assertThat(admin().send("POST", undo, "{'reason':'wrong copy'}")
                        .json()
                        .get("kind")
                        .asText())
                .isEqualTo("undo");
        assertThat(server.fakes.repairs.reason).isEqualTo("wrong copy");
        var overtaken = admin().send("POST", BATCH + "/repairs/" + A + "/undo", "{}");
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.json().get("later").asInt()).isEqualTo(2);
        assertThat(admin().send("POST", BATCH + "/repairs/x/undo", "{}").status())
                .isEqualTo(404);
    }

    @Test
    void what_no_copy_shows_is_listed_and_shown_to_those_who_may_know_names() {
        assertThat(secretary()
                        .get("/exams/bac-2026/set-aside")
                        .json()
                        .at("/0/number")
                        .asInt())
                .isEqualTo(7);
        var page = secretary().get(BATCH + "/pages/7/image");
        assertThat(page.response().body()).containsExactly(7);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(teacher().get(BATCH + "/pages/7/image").status()).isEqualTo(403);
        assertThat(teacher().get("/exams/bac-2026/set-aside").status()).isEqualTo(403);
        assertThat(teacher().get(BATCH + "/repairs").status()).isEqualTo(403);
    }

    @Test
    void a_batch_is_cut_again_as_it_was_asked() {
        var taken = admin().send(
                        "POST",
                        BATCH + "/split",
                        "{'split':{'id':'fixed-pages','options':{'values':{'pages':'4'}}},'discardWork':true}");
        assertThat(taken.status()).as(taken.text()).isEqualTo(202);
        var order = server.fakes.repairs.order;
        assertThat(order.split().orElseThrow().options().values()).containsEntry("pages", "4");
        assertThat(order.discardWork()).isTrue();
        assertThat(order.layout()).isEmpty();
        assertThat(admin().send("POST", BATCH + "/split", "{}").status()).isEqualTo(202);
        assertThat(server.fakes.repairs.order.discardWork()).isFalse();
    }

    private Browser secretary() {
        return server.browser().signedIn("secretary");
    }
}
