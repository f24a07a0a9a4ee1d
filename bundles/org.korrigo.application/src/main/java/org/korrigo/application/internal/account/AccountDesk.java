package org.korrigo.application.internal.account;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.account.AccountView;
import org.korrigo.application.account.Accounts;
import org.korrigo.application.account.CreatedAccount;
import org.korrigo.application.account.NewAccount;
import org.korrigo.application.internal.Auditing;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Account;
import org.korrigo.domain.account.AccountRepository;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.PasswordHasher;
import org.korrigo.domain.account.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes accounts; there is no default password, ever. */
@Component
public final class AccountDesk implements Accounts {

    private static final int SHORTEST_PASSWORD = 12;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int MADE_LENGTH = 16;

    private final UnitOfWork work;
    private final AccountRepository accounts;
    private final PasswordHasher hasher;
    private final Auditing audit;
    private final SecureRandom random = new SecureRandom();

    @Activate
    public AccountDesk(
            @Reference UnitOfWork work,
            @Reference AccountRepository accounts,
            @Reference PasswordHasher hasher,
            @Reference Auditing audit) {
        this.work = work;
        this.accounts = accounts;
        this.hasher = hasher;
        this.audit = audit;
    }

    @Override
    public CreatedAccount create(Actor actor, NewAccount wanted) {
        actor.require(Role.ADMIN);
        Optional<String> made = madePassword(wanted.password());
        Account account = new Account(
                UUID.randomUUID(),
                wanted.username(),
                wanted.displayName(),
                hash(wanted.password(), made),
                wanted.roles(),
                true,
                wanted.student(),
                0);
        work.run(() -> {
            accounts.add(account);
            audit.record(
                    actor,
                    "account.create",
                    account.username(),
                    Map.of("roles", account.roles().toString()));
        });
        return new CreatedAccount(view(account), made);
    }

    @Override
    public List<AccountView> list(Actor actor) {
        actor.require(Role.ADMIN);
        return work.read(() -> accounts.all().stream().map(AccountDesk::view).toList());
    }

    @Override
    public AccountView enable(Actor actor, String username, boolean enabled) {
        actor.require(Role.ADMIN);
        return work.write(() -> {
            Account changed = accounts.update(find(username).enabled(enabled));
            if (!enabled) {
                accounts.closeAll(username);
            }
            audit.record(actor, enabled ? "account.enable" : "account.disable", username, Map.of());
            return view(changed);
        });
    }

    @Override
    public CreatedAccount resetPassword(Actor actor, String username, char[] password) {
        if (!actor.name().equals(username)) {
            actor.require(Role.ADMIN);
        }
        Optional<String> made = madePassword(password);
        String hash = hash(password, made);
        return work.write(() -> {
            Account changed = accounts.update(find(username).withPassword(hash));
            accounts.closeAll(username);
            accounts.clearFailures(username);
            audit.record(actor, "account.reset-password", username, Map.of());
            return new CreatedAccount(view(changed), made);
        });
    }

    private Account find(String username) {
        return accounts.find(username).orElseThrow(() -> Problem.notFound("account", username));
    }

    private Optional<String> madePassword(char[] given) {
        if (given.length > 0) {
            return Optional.empty();
        }
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < MADE_LENGTH; i++) {
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return Optional.of(letters.toString());
    }

    private String hash(char[] given, Optional<String> made) {
        if (made.isEmpty() && given.length < SHORTEST_PASSWORD) {
            throw Problem.invalid("password-too-short", Map.of("least", SHORTEST_PASSWORD));
        }
        return hasher.hash(made.map(String::toCharArray).orElse(given));
    }

    private static AccountView view(Account account) {
        return new AccountView(account.username(), account.displayName(), account.roles(), account.enabled());
    }
}
