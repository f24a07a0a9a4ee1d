package org.korrigo.application.internal.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.korrigo.application.account.AccountListReport;
import org.korrigo.application.account.AccountListReport.Effect;
import org.korrigo.application.account.AccountListReport.Line;
import org.korrigo.application.account.AccountLists;
import org.korrigo.application.account.AccountQuery;
import org.korrigo.application.account.AccountUse;
import org.korrigo.application.account.Accounts;
import org.korrigo.application.account.NewAccount;
import org.korrigo.application.internal.DelimitedText;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Account;
import org.korrigo.domain.account.AccountRepository;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds accounts, and makes those of a list; each is made as a single one is. */
@Component
public final class AccountListDesk implements AccountLists {

    private final UnitOfWork work;
    private final AccountRepository rows;
    private final Accounts accounts;

    @Activate
    public AccountListDesk(
            @Reference UnitOfWork work, @Reference AccountRepository rows, @Reference Accounts accounts) {
        this.work = work;
        this.rows = rows;
        this.accounts = accounts;
    }

    @Override
    public List<AccountUse> find(Actor actor, AccountQuery query) {
        actor.require(Role.ADMIN);
        Optional<Instant> before = query.inactiveFor().map(span -> Instant.now().minus(span));
        return work.read(() -> {
            Map<String, Instant> last = rows.lastSignIns();
            return rows.all().stream()
                    .map(account -> new AccountUse(
                            AccountDesk.view(account), Optional.ofNullable(last.get(account.username()))))
                    .filter(use -> !query.active() || use.account().enabled())
                    .filter(use ->
                            query.role().map(use.account().roles()::contains).orElse(true))
                    .filter(use -> before.isEmpty()
                            || use.lastSignIn().map(before.get()::isAfter).orElse(true))
                    .toList();
        });
    }

    @Override
    public AccountListReport importList(Actor actor, byte[] file, boolean write) {
        actor.require(Role.ADMIN);
        List<ListedAccount> listed = ListedAccount.all(DelimitedText.of(file));
        Set<String> taken = work.read(
                () -> new HashSet<>(rows.all().stream().map(Account::username).toList()));
        Set<String> named = new HashSet<>();
        List<Line> planned = new ArrayList<>();
        for (ListedAccount each : listed) {
            planned.add(plan(each, taken, named));
        }
        AccountListReport plan = new AccountListReport(false, planned);
        if (!write || plan.count(Effect.FAULTY) > 0) {
            return plan;
        }
        return work.write(() -> new AccountListReport(true, made(actor, listed, planned)));
    }

    private static Line plan(ListedAccount listed, Set<String> taken, Set<String> named) {
        try {
            if (!named.add(listed.username())) {
                throw Problem.conflict("account-listed-twice", Map.of("username", listed.username()));
            }
            if (taken.contains(listed.username())) {
                return line(listed, Effect.KEPT, Optional.empty());
            }
            AccountDesk.requireFit(listed.username(), listed.displayName(), listed.wantedRoles(), listed.password());
            return line(listed, Effect.CREATED, Optional.empty());
        } catch (Problem fault) {
            return new Line(
                    listed.line(),
                    listed.username(),
                    listed.displayName(),
                    listed.roles(),
                    Effect.FAULTY,
                    Optional.empty(),
                    Optional.of(fault.code()));
        }
    }

    private List<Line> made(Actor actor, List<ListedAccount> listed, List<Line> planned) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            ListedAccount each = listed.get(i);
            boolean isNew = planned.get(i).effect() == Effect.CREATED;
            lines.add(isNew ? line(each, Effect.CREATED, create(actor, each)) : planned.get(i));
        }
        return lines;
    }

    private Optional<String> create(Actor actor, ListedAccount listed) {
        return accounts.create(
                        actor,
                        new NewAccount(
                                listed.username(),
                                listed.displayName(),
                                listed.wantedRoles(),
                                listed.password().toCharArray(),
                                Optional.empty()))
                .password();
    }

    private static Line line(ListedAccount listed, Effect effect, Optional<String> password) {
        return new Line(
                listed.line(),
                listed.username(),
                listed.displayName(),
                listed.roles(),
                effect,
                password,
                Optional.empty());
    }
}
