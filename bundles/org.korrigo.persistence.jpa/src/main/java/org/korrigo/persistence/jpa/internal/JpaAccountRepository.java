package org.korrigo.persistence.jpa.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Account;
import org.korrigo.domain.account.AccountRepository;
import org.korrigo.domain.account.OpenSession;
import org.korrigo.domain.account.Session;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accounts, sessions and failed sign-ins in tables account, session and sign_in_failure. */
@Component
public final class JpaAccountRepository implements AccountRepository {

    private final JpaUnitOfWork unit;

    @Activate
    public JpaAccountRepository(@Reference JpaUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public void add(Account account) {
        unit.insert(
                AccountRow.of(account),
                "account_exists",
                () -> Problem.conflict("account-exists", Map.of("username", account.username())));
    }

    @Override
    public Account update(Account account) {
        AccountRow row = unit.entities().find(AccountRow.class, account.id());
        Problem stale = Problem.stale("account-changed", Map.of("username", account.username()));
        if (row == null || row.version != account.version()) {
            throw stale;
        }
        row.take(account);
        unit.flush(stale);
        return row.toDomain();
    }

    @Override
    public Optional<Account> find(String username) {
        return unit.entities()
                .createQuery("select a from AccountRow a where a.username = :username", AccountRow.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst()
                .map(AccountRow::toDomain);
    }

    @Override
    public List<Account> all() {
        return unit.entities()
                .createQuery("select a from AccountRow a order by a.username", AccountRow.class)
                .getResultStream()
                .map(AccountRow::toDomain)
                .toList();
    }

    @Override
    public Map<String, Instant> lastSignIns() {
        List<?> rows = unit.entities()
                .createNativeQuery("select username, at from sign_in")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Timestamp) row[1]).toInstant()));
    }

    @Override
    public void open(Session session) {
        unit.entities().persist(SessionRow.of(session));
        unit.entities().flush();
        execute(
                "insert into sign_in (username, at) values (?1, ?2) on conflict (username) do update set at = excluded.at",
                session.username(),
                Timestamp.from(session.createdAt()));
    }

    @Override
    public Optional<Session> session(String tokenHash) {
        return Optional.ofNullable(unit.entities().find(SessionRow.class, tokenHash))
                .map(SessionRow::toDomain);
    }

    @Override
    public Optional<OpenSession> openSession(String tokenHash) {
        return unit.entities()
                .createQuery(
                        "select s, a from SessionRow s, AccountRow a"
                                + " where a.username = s.username and s.tokenHash = :token",
                        Object[].class)
                .setParameter("token", tokenHash)
                .getResultStream()
                .findFirst()
                .map(row -> new OpenSession(((SessionRow) row[0]).toDomain(), ((AccountRow) row[1]).toDomain()));
    }

    @Override
    public void touch(String tokenHash, Instant seenAt) {
        SessionRow row = unit.entities().find(SessionRow.class, tokenHash);
        if (row != null) {
            row.lastSeenAt = seenAt;
            unit.entities().flush();
        }
    }

    @Override
    public void close(String tokenHash) {
        execute("delete from session where token_hash = ?1", tokenHash);
    }

    @Override
    public void closeAll(String username) {
        execute("delete from session where username = ?1", username);
    }

    @Override
    public void closeOthers(String username, String tokenHash) {
        execute("delete from session where username = ?1 and token_hash <> ?2", username, tokenHash);
    }

    @Override
    public void closeEvery() {
        execute("delete from session");
    }

    @Override
    public int closeEnded(Instant now) {
        return execute(
                "delete from session where last_seen_at <= ?1 or created_at <= ?2",
                Timestamp.from(now.minus(Session.IDLE)),
                Timestamp.from(now.minus(Session.LONGEST)));
    }

    @Override
    public int liveSessions(Instant now) {
        Object count = unit.entities()
                .createNativeQuery("select count(*) from session where last_seen_at > ?1 and created_at > ?2")
                .setParameter(1, Timestamp.from(now.minus(Session.IDLE)))
                .setParameter(2, Timestamp.from(now.minus(Session.LONGEST)))
                .getSingleResult();
        return ((Number) count).intValue();
    }

    @Override
    public List<Session> sessions(String username) {
        return unit.entities()
                .createQuery(
                        "select s from SessionRow s where s.username = :username order by s.createdAt desc",
                        SessionRow.class)
                .setParameter("username", username)
                .getResultStream()
                .map(SessionRow::toDomain)
                .toList();
    }

    @Override
    public int failuresSince(String username, Instant since) {
        Object count = unit.entities()
                .createNativeQuery("select count(*) from sign_in_failure where username = ?1 and at >= ?2")
                .setParameter(1, username)
                .setParameter(2, Timestamp.from(since))
                .getSingleResult();
        return ((Number) count).intValue();
    }

    @Override
    public void recordFailure(String username, Instant at) {
        execute("insert into sign_in_failure (username, at) values (?1, ?2)", username, Timestamp.from(at));
    }

    @Override
    public void clearFailures(String username) {
        execute("delete from sign_in_failure where username = ?1", username);
    }

    /** @return how many rows it touched */
    private int execute(String sql, Object... values) {
        var statement = unit.entities().createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setParameter(i + 1, values[i]);
        }
        int touched = statement.executeUpdate();
        // what was read before may be gone
        unit.entities().flush();
        unit.entities().clear();
        return touched;
    }
}
