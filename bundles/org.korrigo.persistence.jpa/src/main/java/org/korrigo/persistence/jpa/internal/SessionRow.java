package org.korrigo.persistence.jpa.internal;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.korrigo.domain.account.Session;

/** Table session. */
@Entity
@Table(name = "session")
public class SessionRow {

    @Id
    @Column(name = "token_hash")
    String tokenHash;

    String username;

    @Column(name = "csrf_token")
    String csrfToken;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "last_seen_at")
    Instant lastSeenAt;

    static SessionRow of(Session session) {
        SessionRow row = new SessionRow();
        row.tokenHash = session.tokenHash();
        row.username = session.username();
        row.csrfToken = session.csrfToken();
        row.createdAt = session.createdAt();
        row.lastSeenAt = session.lastSeenAt();
        return row;
    }

    Session toDomain() {
        return new Session(tokenHash, username, csrfToken, createdAt, lastSeenAt);
    }
}
