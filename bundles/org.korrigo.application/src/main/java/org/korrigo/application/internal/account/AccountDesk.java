package org.korrigo.application.internal.account;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.korrigo.application.account.AccountView;
import org.korrigo.application.account.Accounts;
import org.korrigo.application.account.CreatedAccount;
import org.korrigo.application.account.NewAccount;
import org.korrigo.application.account.SessionView;
import org.korrigo.application.internal.Auditing;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Account;
import org.korrigo.domain.account.AccountRepository;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.PasswordHasher;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.account.Session;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes accounts; there is no default password, ever. */
@Component
public final class AccountDesk implements Accounts {

    private static final int SHORTEST_PASSWORD = 12;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int MADE_LENGTH = 16;
    private static final int SHOWN_OF_A_SESSION = 12;

    private final UnitOfWork work;
    private final AccountRepository accounts;
    private final PasswordHasher hasher;
    private final Auditing audit;
    private final SignInPause pause;
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
        this.pause = new SignInPause(work, accounts, audit);
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
    public AccountView show(Actor actor, String username) {
        actor.require(Role.ADMIN);
        return work.read(() -> view(find(username)));
    }

    @Override
    public AccountView setRoles(Actor actor, String username, Set<Role> roles) {
        actor.require(Role.ADMIN);
        return work.write(() -> {
            Account before = find(username);
            Account changed = change(before, before.withRoles(roles));
            Map<String, String> details = Map.of(
                    "before",
                    before.roles().toString(),
                    "roles",
                    changed.roles().toString());
            audit.record(actor, "account.roles", username, details);
            return view(changed);
        });
    }

    @Override
    public AccountView rename(Actor actor, String username, String displayName) {
        actor.require(Role.ADMIN);
        return work.write(() -> {
            Account changed = accounts.update(find(username).named(displayName));
            audit.record(actor, "account.rename", username, Map.of());
            return view(changed);
        });
    }

    /** Somebody must be able to undo it. */
    private Account change(Account before, Account after) {
        boolean resigns = before.isAdministrator() && !after.isAdministrator();
        if (resigns
                && accounts.all().stream()
                        .noneMatch(
                                other -> other.isAdministrator() && !other.id().equals(before.id()))) {
            throw Problem.conflict("last-administrator", Map.of("username", before.username()));
        }
        return accounts.update(after);
    }

    @Override
    public AccountView enable(Actor actor, String username, boolean enabled) {
        actor.require(Role.ADMIN);
        return work.write(() -> {
            Account before = find(username);
            Account changed = change(before, before.enabled(enabled));
            if (!enabled) {
                accounts.closeAll(username);
            }
            audit.record(actor, enabled ? "account.enable" : "account.disable", username, Map.of());
            return view(changed);
        });
    }

    @Override
    public CreatedAccount resetPassword(Actor actor, String username, char[] password) {
        actor.require(Role.ADMIN);
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

    @Override
    public void changeOwnPassword(Actor actor, String token, char[] current, char[] next) {
        String name = actor.name();
        Instant now = Instant.now();
        pause.requireNone(name, now);
        String known = work.read(() -> find(name).passwordHash());
        if (!hasher.matches(current, known)) {
            pause.wrong(name, now);
            throw Problem.forbidden("password-wrong");
        }
        String hash = hash(next, Optional.empty());
        work.run(() -> {
            accounts.update(find(name).withPassword(hash));
            accounts.closeOthers(name, TokenHash.of(token));
            accounts.clearFailures(name);
            audit.record(actor, "account.change-password", name, Map.of());
        });
    }

    @Override
    public List<SessionView> sessions(Actor actor, String username) {
        requireOwn(actor, username);
        Instant now = Instant.now();
        return work.read(() -> live(find(username).username(), now).stream()
                .map(AccountDesk::view)
                .toList());
    }

    @Override
    public int endSessions(Actor actor, String username) {
        requireOwn(actor, username);
        return work.write(() -> {
            int live = live(find(username).username(), Instant.now()).size();
            accounts.closeAll(username);
            audit.record(actor, "account.end-sessions", username, Map.of("sessions", String.valueOf(live)));
            return live;
        });
    }

    @Override
    public int endEverySession(Actor actor) {
        actor.require(Role.ADMIN);
        return work.write(() -> {
            int live = accounts.liveSessions(Instant.now());
            accounts.closeEvery();
            audit.record(actor, "account.end-sessions", "everybody", Map.of("sessions", String.valueOf(live)));
            return live;
        });
    }

    @Override
    public int forgetEndedSessions(Actor actor) {
        actor.require(Role.ADMIN);
        return work.write(() -> {
            int ended = accounts.closeEnded(Instant.now());
            audit.record(actor, "account.forget-sessions", "everybody", Map.of("sessions", String.valueOf(ended)));
            return ended;
        });
    }

    private static void requireOwn(Actor actor, String username) {
        if (!actor.name().equals(username)) {
            actor.require(Role.ADMIN);
        }
    }

    private List<Session> live(String username, Instant now) {
        return accounts.sessions(username).stream()
                .filter(session -> session.isLive(now))
                .toList();
    }

    private static SessionView view(Session session) {
        return new SessionView(
                session.tokenHash().substring(0, SHOWN_OF_A_SESSION),
                session.createdAt(),
                session.lastSeenAt(),
                session.expiresAt());
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

    /** @throws Problem what {@link #create} would refuse, the name that is taken aside */
    static void requireFit(String username, String displayName, Set<Role> roles, String password) {
        if (!password.isEmpty() && password.length() < SHORTEST_PASSWORD) {
            throw Problem.invalid("password-too-short", Map.of("least", SHORTEST_PASSWORD));
        }
        new Account(UUID.randomUUID(), username, displayName, "", roles, true, Optional.empty(), 0).named(displayName);
    }

    static AccountView view(Account account) {
        return new AccountView(account.username(), account.displayName(), account.roles(), account.enabled());
    }
}
