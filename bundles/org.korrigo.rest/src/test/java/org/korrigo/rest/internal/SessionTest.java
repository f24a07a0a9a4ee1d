package org.korrigo.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionTest extends RestTest {

    @Test
    void signing_in_sets_a_cookie_that_scripts_and_other_sites_cannot_use() {
        var answer = server.browser().send("POST", "/session", Fakes.credentials("admin"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Set-Cookie")).isEqualTo("KORRIGO_SESSION=token-0; Path=/; HttpOnly; SameSite=Strict");
        assertThat(answer.text())
                .isEqualTo("{\"username\":\"admin\",\"displayName\":\"M. admin\",\"roles\":[\"ADMIN\"],"
                        + "\"csrfToken\":\"csrf-token-0\"}");
    }

    @Test
    void the_cookie_is_secure_behind_a_proxy_that_ends_tls() {
        var answer =
                server.browser().send("POST", "/session", Fakes.credentials("admin"), "X-Forwarded-Proto", "https");

        assertThat(answer.header("Set-Cookie")).endsWith("; Secure");
    }

    @Test
    void the_password_is_wiped_once_it_was_used() {
        admin();

        assertThat(server.fakes.signIn.lastPassword)
                .hasSize(FakeSignIn.PASSWORD.length())
                .containsOnly(' ');
    }

    @Test
    void wrong_credentials_are_refused_in_french_by_default_and_in_english_on_demand() {
        String wrong = "{'username':'admin','password':'nope'}";
        var french = server.browser().send("POST", "/session", wrong);
        var english = server.browser().send("POST", "/session", wrong, "Accept-Language", "de, en;q=0.8, fr;q=0.2");

        assertThat(french.status()).isEqualTo(401);
        assertThat(french.header("Content-Type")).startsWith("application/problem+json");
        assertThat(french.header("Content-Language")).isEqualTo("fr");
        assertThat(french.json().get("title").asText()).isEqualTo("fr:credentials-wrong");
        assertThat(english.json().get("title").asText()).isEqualTo("en:credentials-wrong");
        assertThat(english.header("Set-Cookie")).isEmpty();
    }

    @Test
    void too_many_failures_tell_when_to_come_back() {
        var answer = server.browser().send("POST", "/session", Fakes.credentials("paused"));

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isEqualTo("900");
        assertThat(answer.json().get("code").asText()).isEqualTo("sign-in-paused");
    }

    @Test
    void the_session_can_be_read_again_and_is_over_after_signing_out() {
        Browser browser = teacher();

        assertThat(browser.get("/session").json().get("csrfToken").asText()).isEqualTo("csrf-token-0");
        var answer = browser.send("DELETE", "/session", "");
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Set-Cookie")).startsWith("KORRIGO_SESSION=; Max-Age=0;");
        assertThat(browser.get("/session").status()).isEqualTo(401);
    }

    @Test
    void a_change_without_the_right_token_is_refused_and_does_nothing() {
        String exam = "{'name':'Bac','subject':'Maths','date':'2026-06-15'}";

        for (Browser browser : new Browser[] {admin().withoutCsrf(), admin().withCsrf("csrf-token-9")}) {
            var answer = browser.send("POST", "/exams", exam);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.json().get("code").asText()).isEqualTo("csrf");
        }
        assertThat(server.fakes.exams.created).isNull();
    }

    @Test
    void a_page_of_another_site_can_neither_change_anything_nor_sign_in() {
        var change = admin().send("DELETE", "/session", "", "Sec-Fetch-Site", "cross-site");
        var signIn =
                server.browser().send("POST", "/session", Fakes.credentials("admin"), "Sec-Fetch-Site", "same-site");

        assertThat(change.status()).isEqualTo(403);
        assertThat(signIn.status()).isEqualTo(403);
        assertThat(server.fakes.signIn.sessions).hasSize(1);
    }

    @Test
    void every_answer_carries_the_security_headers() {
        for (String path : new String[] {"/session", "/openapi.json", "/no-such-thing", "/health/ready"}) {
            var answer = server.browser().get(path);
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("Cache-Control")).as(path).isEqualTo("no-store");
            assertThat(answer.header("Content-Security-Policy")).as(path).startsWith("default-src 'none'");
            assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("no-referrer");
            assertThat(answer.header("Cross-Origin-Resource-Policy")).as(path).isEqualTo("same-origin");
        }
    }
}
