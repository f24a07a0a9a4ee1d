package org.korrigo.application.internal.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.korrigo.application.account.CurrentSession;
import org.korrigo.application.account.OpenedSession;
import org.korrigo.application.account.SignIn;
import org.korrigo.application.internal.Auditing;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Account;
import org.korrigo.domain.account.AccountRepository;
import org.korrigo.domain.account.OpenSession;
import org.korrigo.domain.account.PasswordHasher;
import org.korrigo.domain.account.Session;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens, finds and closes sessions. */
@Component
public final class SignInDesk implements SignIn {

    /** Writing the last look at each request would cost a transaction a page image. */
    private static final Duration TOUCH_EVERY = Duration.ofMinutes(1);

    private final UnitOfWork work;
    private final AccountRepository accounts;
    private final PasswordHasher hasher;
    private final Auditing audit;
    private final SignInPause pause;
    private final SecureRandom random = new SecureRandom();
    private final String nobodysHash;

    @Activate
    public SignInDesk(
            @Reference UnitOfWork work,
            @Reference AccountRepository accounts,
            @Reference PasswordHasher hasher,
            @Reference Auditing audit) {
        this.work = work;
        this.accounts = accounts;
        this.hasher = hasher;
        this.audit = audit;
        this.pause = new SignInPause(work, accounts, audit);
        this.nobodysHash = hasher.hash(randomText().toCharArray());
    }

    @Override
    public OpenedSession open(String username, char[] password) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        Instant now = Instant.now();
        Optional<Account> account = work.read(() -> accounts.find(name));
        pause.requireNone(name, now);
        // an unknown name costs as much time as a wrong password
        boolean right =
                hasher.matches(password, account.map(Account::passwordHash).orElse(nobodysHash));
        if (!right || account.filter(Account::enabled).isEmpty()) {
            pause.wrong(name, now);
            throw Problem.unauthenticated("credentials-wrong");
        }
        return work.write(() -> open(account.get(), now));
    }

    private OpenedSession open(Account account, Instant now) {
        String token = randomText();
        Session session = new Session(TokenHash.of(token), account.username(), randomText(), now, now);
        accounts.clearFailures(account.username());
        accounts.open(session);
        audit.record(account.asActor(), "session.open", account.username(), Map.of());
        return new OpenedSession(token, current(account, session));
    }

    @Override
    public Optional<CurrentSession> current(String token) {
        if (token == null || token.isBlank()) {
            return Optional.empty();
        }
        Instant now = Instant.now();
        Optional<OpenSession> open = work.read(() -> accounts.openSession(TokenHash.of(token)))
                .filter(found -> found.session().isLive(now))
                .filter(found -> found.account().enabled());
        open.map(OpenSession::session)
                .filter(found -> found.lastSeenAt().plus(TOUCH_EVERY).isBefore(now))
                .ifPresent(found -> work.run(() -> accounts.touch(found.tokenHash(), now)));
        return open.map(found -> current(found.account(), found.session()));
    }

    @Override
    public void close(String token) {
        work.run(() -> accounts.close(TokenHash.of(token)));
    }

    private static CurrentSession current(Account account, Session session) {
        return new CurrentSession(account.asActor(), account.displayName(), session.csrfToken());
    }

    private String randomText() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
