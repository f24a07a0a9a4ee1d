package org.korrigo.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DistributionTest extends RestTest {

    private static final String EXAM = "/exams/bac-2026";

    @Test
    void markers_are_replaced_with_what_was_read() {
        String read = admin().get(EXAM + "/markers").text().replace('"', '\'');
        var same = admin().send("PUT", EXAM + "/markers", read);
        var plain = admin().send("PUT", EXAM + "/markers", "[{'username':'ada'}]");

        assertThat(same.status()).as(same.text()).isEqualTo(200);
        assertThat(same.json().at("/0/weight").asText()).isEqualTo("1.5");
        assertThat(same.json().at("/0/excludedClasses/0").asText()).isEqualTo("TS1");
        assertThat(plain.json().at("/0/weight").asText()).isEqualTo("1");
        assertThat(plain.json().at("/0/away").asBoolean()).isFalse();
    }

    @Test
    void what_is_previewed_is_what_is_applied() {
        String order = "{'strategy':'weighted','options':{'a':'b'}}";
        var seen = admin().send("POST", EXAM + "/distribution/preview", order);
        assertThat(server.fakes.distributions.asked).isEqualTo("preview weighted {a=b}");
        var done = admin().send("POST", EXAM + "/distribution", order);

        assertThat(server.fakes.distributions.asked).isEqualTo("apply weighted {a=b}");
        assertThat(done.json()).isEqualTo(seen.json());
        assertThat(done.json().at("/markers/0/before").asInt()).isEqualTo(3);
        assertThat(done.json().at("/unassigned/0/reason").asText()).isEqualTo("not-ready");
    }

    @Test
    void the_copies_of_somebody_who_is_ill_go_to_others() {
        var done = admin().send("POST", EXAM + "/distribution/redispatch", "{'from':'prof'}");

        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(server.fakes.distributions.asked).isEqualTo("redispatch prof");
    }

    @Test
    void variants_are_of_some_copies_or_of_all() {
        var some = admin().send("PUT", EXAM + "/variants", "{'copies':['" + FakeCopies.ID + "'],'variant':'A'}");
        assertThat(server.fakes.distributions.asked).isEqualTo("[" + FakeCopies.ID + "] A");
        var all = admin().send("PUT", EXAM + "/variants", "{'all':true,'variant':'B'}");
        assertThat(server.fakes.distributions.asked).isEqualTo("all B");
        var neither = admin().send("PUT", EXAM + "/variants", "{'variant':'B'}");

        assertThat(some.json().get("changed").asInt()).isEqualTo(2);
        assertThat(all.status()).isEqualTo(200);
        assertThat(neither.json().get("code").asText()).isEqualTo("variant-copies");
    }

    @Test
    void roles_and_names_are_changed() {
        var roles = admin().send("PUT", "/accounts/prof/roles", "{'roles':['TEACHER','SECRETARY']}");
        var name = admin().send("PUT", "/accounts/prof/name", "{'displayName':'M. Prof'}");

        assertThat(roles.json().get("roles")).hasSize(2);
        assertThat(name.json().get("displayName").asText()).isEqualTo("M. Prof");
    }

    @Test
    void sessions_are_listed_and_ended() {
        var listed = admin().get("/accounts/prof/sessions");
        var ended = admin().send("DELETE", "/accounts/prof/sessions", "");

        assertThat(listed.json().at("/0/expiresAt").asText()).isEqualTo("2026-06-15T12:01:00Z");
        assertThat(ended.status()).isEqualTo(204);
        assertThat(server.fakes.accounts.ended).isEqualTo("prof");
    }

    @Test
    void ones_own_password_is_changed_by_who_knows_it() {
        var wrong = admin().send("PUT", "/session/password", "{'current':'guess','next':'long enough!'}");
        var right = admin().send(
                        "PUT", "/session/password", "{'current':'" + FakeSignIn.PASSWORD + "','next':'long enough!'}");

        assertThat(wrong.status()).isEqualTo(403);
        assertThat(wrong.json().get("code").asText()).isEqualTo("password-wrong");
        assertThat(right.status()).as(right.text()).isEqualTo(204);
        assertThat(server.fakes.accounts.passwordSeen).isEqualTo("admin long enough!");
    }
}
