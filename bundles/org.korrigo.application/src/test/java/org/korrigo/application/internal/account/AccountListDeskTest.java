package org.korrigo.application.internal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.application.account.AccountListReport;
import org.korrigo.application.account.AccountListReport.Effect;
import org.korrigo.application.account.AccountQuery;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.DirectUnitOfWork;
import org.korrigo.application.internal.trial.ReadOnly;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Account;
import org.korrigo.domain.account.AccountRepository;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.PasswordHasher;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.audit.AuditTrail;

class AccountListDeskTest {

    private static final Actor CONSOLE = Actor.console("root");

    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Map<String, Instant> signIns = new LinkedHashMap<>();
    private AccountListDesk desk;

    @BeforeEach
    void open() {
        AccountRepository rows = ReadOnly.of(
                AccountRepository.class,
                Map.of(
                        "all", of -> List.copyOf(accounts.values()),
                        "lastSignIns", of -> Map.copyOf(signIns),
                        "add", of -> accounts.put(((Account) of[0]).username(), (Account) of[0])));
        PasswordHasher hasher = ReadOnly.of(PasswordHasher.class, Map.of("hash", of -> "hash"));
        AuditTrail trail = ReadOnly.of(AuditTrail.class, Map.of("add", of -> null));
        DirectUnitOfWork work = new DirectUnitOfWork() {};
        desk = new AccountListDesk(work, rows, new AccountDesk(work, rows, hasher, new Auditing(trail)));
        account("root", Role.ADMIN, true);
        account("left", Role.TEACHER, true);
        account("closed", Role.TEACHER, false);
    }

    private void account(String name, Role role, boolean enabled) {
        accounts.put(name, new Account(UUID.randomUUID(), name, name, "x", Set.of(role), enabled, Optional.empty(), 0));
    }

    private AccountListReport read(String list, boolean write) {
        return desk.importList(CONSOLE, list.getBytes(StandardCharsets.UTF_8), write);
    }

    @Test
    void accountsThatNobodyUsesAreFound() {
        signIns.put("root", Instant.now());
        signIns.put("closed", Instant.now().minus(Duration.ofDays(200)));
        assertThat(found(new AccountQuery(false, Optional.of(Duration.ofDays(180)), Optional.empty())))
                .containsExactly("left", "closed");
        assertThat(found(new AccountQuery(true, Optional.of(Duration.ofDays(180)), Optional.empty())))
                .containsExactly("left");
        assertThat(found(new AccountQuery(false, Optional.empty(), Optional.of(Role.ADMIN))))
                .containsExactly("root");
    }

    private List<String> found(AccountQuery query) {
        return desk.find(CONSOLE, query).stream()
                .map(use -> use.account().username())
                .toList();
    }

    @Test
    void aListIsShownThenMade() {
        String list =
                "Nom;Rôles;Identifiant\nMme Durand;teacher;mdurand\nM. Martin;teacher secretary;pmartin\n;;left\n";
        AccountListReport shown = read(list, false);
        assertThat(shown.written()).isFalse();
        assertThat(shown.lines())
                .extracting(AccountListReport.Line::effect)
                .containsExactly(Effect.CREATED, Effect.CREATED, Effect.KEPT);
        assertThat(accounts).hasSize(3);

        AccountListReport made = read(list, true);
        assertThat(made.written()).isTrue();
        assertThat(made.lines().get(0).password().orElseThrow()).hasSize(16);
        assertThat(made.lines().get(2).password()).isEmpty();
        assertThat(accounts.get("pmartin").roles()).containsExactlyInAnyOrder(Role.TEACHER, Role.SECRETARY);
        assertThat(accounts.get("mdurand").displayName()).isEqualTo("Mme Durand");
    }

    @Test
    void oneFaultyLineAndNothingIsMade() {
        AccountListReport report = read(
                "username,roles,password\nok.name,teacher,\nbad name,teacher,\nx1,chef,\nx2,teacher,short\nok.name,admin,\n",
                true);
        assertThat(report.written()).isFalse();
        assertThat(report.lines())
                .extracting(line -> line.fault().orElse("-"))
                .containsExactly("-", "username", "role-unknown", "password-too-short", "account-listed-twice");
        assertThat(report.lines().get(1).line()).isEqualTo(3);
        assertThat(accounts).hasSize(3);
    }

    @Test
    void aListWithoutNamesOfAccountsIsRefusedAndOthersMayNotTry() {
        assertThatThrownBy(() -> read("Nom;Rôles\nDurand;teacher\n", true))
                .hasMessageStartingWith("account-list-header");
        Actor teacher = new Actor("ada", Set.of(Role.TEACHER), Optional.empty());
        assertThatThrownBy(() -> desk.importList(teacher, new byte[0], false)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> desk.find(teacher, new AccountQuery(false, Optional.empty(), Optional.empty())))
                .isInstanceOf(Problem.class);
    }
}
