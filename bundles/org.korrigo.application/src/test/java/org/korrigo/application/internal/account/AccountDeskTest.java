package org.korrigo.application.internal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.korrigo.application.account.SessionView;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.DirectUnitOfWork;
import org.korrigo.application.internal.trial.ReadOnly;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Account;
import org.korrigo.domain.account.AccountRepository;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.PasswordHasher;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.account.Session;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.audit.AuditTrail;

class AccountDeskTest {

    private static final Actor CONSOLE = Actor.console("root");
    private static final Actor ADA = new Actor("ada", Set.of(Role.TEACHER), Optional.empty());
    private static final Instant NOW = Instant.now();

    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final List<Session> sessions = new ArrayList<>();
    private final List<AuditEntry> trail = new ArrayList<>();
    private int failures;
    private final AccountDesk desk;

    AccountDeskTest() {
        AccountRepository rows = ReadOnly.of(
                AccountRepository.class,
                Map.ofEntries(
                        entry("find", of -> Optional.ofNullable(accounts.get(of[0]))),
                        entry("all", of -> List.copyOf(accounts.values())),
                        entry("update", of -> put((Account) of[0])),
                        entry("sessions", of -> List.copyOf(sessions)),
                        entry("liveSessions", of -> sessions.size()),
                        entry("closeEvery", of -> sessions.removeIf(s -> true) ? null : null),
                        entry("closeEnded", of -> sessions.removeIf(s -> !s.isLive(NOW)) ? 1 : 0),
                        entry("closeAll", of -> sessions.removeIf(s -> true) ? null : null),
                        entry(
                                "closeOthers",
                                of -> sessions.removeIf(s -> !s.tokenHash().equals(of[1])) ? null : null),
                        entry("failuresSince", of -> failures),
                        entry("recordFailure", of -> ++failures > 0 ? null : null),
                        entry("clearFailures", of -> null)));
        AuditTrail audit = ReadOnly.of(AuditTrail.class, Map.of("add", of -> trail.add((AuditEntry) of[0])));
        desk = new AccountDesk(new DirectUnitOfWork() {}, rows, new PlainText(), new Auditing(audit));
        account("root", Role.ADMIN);
        account("ada", Role.TEACHER);
    }

    private static Map.Entry<String, Function<Object[], Object>> entry(
            String method, Function<Object[], Object> answer) {
        return Map.entry(method, answer);
    }

    private void account(String name, Role role) {
        put(new Account(UUID.randomUUID(), name, name, "old password!", Set.of(role), true, Optional.empty(), 0));
    }

    private Account put(Account account) {
        accounts.put(account.username(), account);
        return account;
    }

    private static final class PlainText implements PasswordHasher {

        @Override
        public String hash(char[] password) {
            return new String(password);
        }

        @Override
        public boolean matches(char[] password, String hash) {
            return hash.equals(new String(password));
        }
    }

    @Test
    void rolesAndNamesAreChangedAndAudited() {
        assertThat(desk.setRoles(CONSOLE, "ada", Set.of(Role.TEACHER, Role.SECRETARY))
                        .roles())
                .hasSize(2);
        assertThat(desk.rename(CONSOLE, "ada", " Mme Ada ").displayName()).isEqualTo("Mme Ada");
        assertThat(trail).extracting(AuditEntry::action).containsExactly("account.roles", "account.rename");
        assertThatThrownBy(() -> desk.setRoles(CONSOLE, "ada", Set.of())).hasMessageStartingWith("account-without");
        assertThatThrownBy(() -> desk.rename(CONSOLE, "ada", " ")).hasMessageStartingWith("display-name");
        assertThatThrownBy(() -> desk.setRoles(ADA, "ada", Set.of(Role.ADMIN))).isInstanceOf(Problem.class);
    }

    @Test
    void somebodyIsAlwaysAdministrator() {
        assertThatThrownBy(() -> desk.setRoles(CONSOLE, "root", Set.of(Role.TEACHER)))
                .hasMessageStartingWith("last-administrator");
        assertThatThrownBy(() -> desk.enable(CONSOLE, "root", false)).hasMessageStartingWith("last-administrator");
        desk.setRoles(CONSOLE, "ada", Set.of(Role.ADMIN));
        assertThat(desk.enable(CONSOLE, "root", false).enabled()).isFalse();
    }

    @Test
    void whoKnowsTheOwnPasswordChangesItAndKeepsThisSessionAlone() {
        session("here", NOW);
        session("there", NOW);
        desk.changeOwnPassword(ADA, "here", "old password!".toCharArray(), "new password!".toCharArray());
        assertThat(accounts.get("ada").passwordHash()).isEqualTo("new password!");
        assertThat(sessions).extracting(Session::tokenHash).containsExactly(TokenHash.of("here"));
        assertThat(trail).extracting(AuditEntry::action).containsExactly("account.change-password");
    }

    @Test
    void guessingTheOwnPasswordEndsAsGuessingAtTheDoor() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> desk.changeOwnPassword(ADA, "here", "guess".toCharArray(), new char[20]))
                    .hasMessageStartingWith("password-wrong");
        }
        assertThatThrownBy(() -> desk.changeOwnPassword(ADA, "here", "old password!".toCharArray(), new char[20]))
                .hasMessageStartingWith("sign-in-paused");
        assertThat(accounts.get("ada").passwordHash()).isEqualTo("old password!");
        assertThat(trail)
                .extracting(AuditEntry::action, AuditEntry::subject)
                .containsExactly(tuple("account.sign-in-paused", "ada"));
    }

    @Test
    void aShortPasswordIsRefused() {
        assertThatThrownBy(
                        () -> desk.changeOwnPassword(ADA, "here", "old password!".toCharArray(), "short".toCharArray()))
                .hasMessageStartingWith("password-too-short");
    }

    @Test
    void anotherPasswordIsMadeByAdministratorsAlone() {
        assertThat(desk.resetPassword(CONSOLE, "ada", new char[0]).password()).isPresent();
        assertThatThrownBy(() -> desk.resetPassword(ADA, "ada", "long enough!".toCharArray()))
                .isInstanceOf(Problem.class);
    }

    @Test
    void liveSessionsAreListedWithoutWhatOpensThemAndEnded() {
        session("here", NOW);
        session("over", NOW.minus(Session.IDLE));
        assertThat(desk.sessions(ADA, "ada")).singleElement().satisfies(shown -> {
            assertThat(shown.id()).hasSize(12).isSubstringOf(TokenHash.of("here"));
            assertThat(shown.expiresAt()).isEqualTo(NOW.plus(Session.IDLE));
        });
        assertThat(desk.sessions(CONSOLE, "ada")).extracting(SessionView::since).containsExactly(NOW);
        assertThatThrownBy(() -> desk.sessions(ADA, "root")).isInstanceOf(Problem.class);
        assertThat(desk.endSessions(CONSOLE, "ada")).isEqualTo(1);
        assertThat(sessions).isEmpty();
    }

    @Test
    void clearSessionsEndsThoseOfEverybodyOrForgetsThoseThatAreOver() {
        session("here", NOW);
        session("over", NOW.minus(Session.IDLE));
        assertThatThrownBy(() -> desk.endEverySession(ADA)).hasMessageStartingWith("role-missing");
        assertThatThrownBy(() -> desk.forgetEndedSessions(ADA)).hasMessageStartingWith("role-missing");
        assertThat(desk.forgetEndedSessions(CONSOLE)).isEqualTo(1);
        assertThat(desk.endEverySession(CONSOLE)).isEqualTo(1);
        assertThat(sessions).isEmpty();
        assertThat(trail)
                .extracting(AuditEntry::action)
                .containsExactly("account.forget-sessions", "account.end-sessions");
    }

    private void session(String token, Instant at) {
        sessions.add(new Session(TokenHash.of(token), "ada", "csrf", at, at));
    }
}
