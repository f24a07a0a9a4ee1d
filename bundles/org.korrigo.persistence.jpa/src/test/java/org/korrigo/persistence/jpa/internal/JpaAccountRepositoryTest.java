package org.korrigo.persistence.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Account;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.account.Session;

class JpaAccountRepositoryTest {

    private JpaUnitOfWork unit;
    private JpaAccountRepository accounts;

    @BeforeEach
    void empty() throws SQLException {
        unit = TestPersistence.empty();
        accounts = new JpaAccountRepository(unit);
    }

    @Test
    void an_account_comes_back_as_it_was() {
        Account anne = add("anne");
        add("admin");

        assertThat(unit.read(() -> accounts.find("anne")))
                .get()
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(anne);
        assertThat(unit.read(() -> accounts.find("nobody"))).isEmpty();
        assertThat(unit.read(accounts::all)).extracting(Account::username).containsExactly("admin", "anne");
    }

    @Test
    void a_name_is_taken_once() {
        add("anne");

        assertThatThrownBy(() -> add("anne"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("account-exists"));
    }

    @Test
    void who_changes_what_another_has_changed_is_told() {
        add("anne");
        Account read = unit.read(() -> accounts.find("anne")).orElseThrow();
        Account changed = unit.write(() -> accounts.update(read.enabled(false)));

        assertThat(unit.read(() -> accounts.find("anne"))).contains(changed);
        assertThat(changed.enabled()).isFalse();
        assertThatThrownBy(() -> unit.write(() -> accounts.update(read.withPassword("$x"))))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("account-changed"));
    }

    @Test
    void the_last_sign_in_outlives_its_session() {
        add("anne");
        add("never");
        open("1", "anne");
        unit.run(() -> accounts.closeAll("anne"));

        assertThat(unit.read(accounts::lastSignIns)).containsOnlyKeys("anne").containsValue(Samples.NOON);
    }

    @Test
    void sessions_open_are_seen_and_close() {
        add("anne");
        Session first = open("1", "anne");
        open("2", "anne");

        unit.run(() -> accounts.touch("1", Samples.NOON.plusSeconds(60)));
        assertThat(unit.read(() -> accounts.session("1")))
                .contains(new Session("1", "anne", "csrf", first.createdAt(), Samples.NOON.plusSeconds(60)));

        unit.run(() -> accounts.close("1"));
        assertThat(unit.read(() -> accounts.session("1"))).isEmpty();
        assertThat(unit.read(() -> accounts.session("2"))).isPresent();
        unit.run(() -> accounts.closeAll("anne"));
        assertThat(unit.read(() -> accounts.session("2"))).isEmpty();
    }

    @Test
    void one_session_can_be_left_when_all_others_end() {
        add("anne");
        add("bob");
        Session here = open("1", "anne");
        open("2", "anne");
        open("3", "bob");

        assertThat(unit.read(() -> accounts.sessions("anne"))).hasSize(2).contains(here);
        unit.run(() -> accounts.closeOthers("anne", "1"));
        assertThat(unit.read(() -> accounts.sessions("anne"))).containsExactly(here);
        assertThat(unit.read(() -> accounts.sessions("bob"))).hasSize(1);
    }

    @Test
    void sessions_of_everybody_are_counted_and_ended_or_forgotten_when_over() {
        add("anne");
        add("bob");
        open("1", "anne");
        open("2", "bob");
        Instant busy = Samples.NOON.plus(Session.IDLE).minusSeconds(1);
        unit.run(() -> accounts.touch("1", busy));

        assertThat(unit.read(() -> accounts.liveSessions(busy))).isEqualTo(2);
        Instant later = Samples.NOON.plus(Session.IDLE);
        assertThat(unit.read(() -> accounts.liveSessions(later))).isEqualTo(1);
        assertThat(unit.write(() -> accounts.closeEnded(later))).isEqualTo(1);
        assertThat(unit.read(() -> accounts.session("1"))).isPresent();
        assertThat(unit.write(() -> accounts.closeEnded(Samples.NOON.plus(Session.LONGEST))))
                .isEqualTo(1);
        open("3", "bob");
        unit.run(accounts::closeEvery);
        assertThat(unit.read(() -> accounts.sessions("bob"))).isEmpty();
    }

    @Test
    void failures_are_counted_since_an_instant_and_forgotten() {
        unit.run(() -> accounts.recordFailure("anne", Samples.NOON.minusSeconds(600)));
        unit.run(() -> accounts.recordFailure("anne", Samples.NOON));
        unit.run(() -> accounts.recordFailure("bob", Samples.NOON));

        assertThat(unit.read(() -> accounts.failuresSince("anne", Samples.NOON.minusSeconds(1))))
                .isEqualTo(1);
        assertThat(unit.read(() -> accounts.failuresSince("anne", Samples.NOON.minusSeconds(601))))
                .isEqualTo(2);
        unit.run(() -> accounts.clearFailures("anne"));
        assertThat(unit.read(() -> accounts.failuresSince("anne", Samples.NOON.minusSeconds(601))))
                .isZero();
    }

    private Account add(String username) {
        var account = new Account(
                UUID.randomUUID(),
                username,
                "Anne Martin",
                "$argon2id$…",
                Set.of(Role.TEACHER, Role.SECRETARY),
                true,
                Optional.empty(),
                0);
        unit.run(() -> accounts.add(account));
        return account;
    }

    private Session open(String tokenHash, String username) {
        var session = new Session(tokenHash, username, "csrf", Samples.NOON, Samples.NOON);
        unit.run(() -> accounts.open(session));
        return session;
    }
}
