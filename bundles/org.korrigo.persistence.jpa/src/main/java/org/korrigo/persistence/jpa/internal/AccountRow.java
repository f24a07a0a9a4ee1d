package org.korrigo.persistence.jpa.internal;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.korrigo.domain.account.Account;
import org.korrigo.domain.account.Role;

/** Table account. */
@Entity
@Table(name = "account")
public class AccountRow {

    @Id
    UUID id;

    String username;

    @Column(name = "display_name")
    String displayName;

    @Column(name = "password_hash")
    String passwordHash;

    /** Names with a space between. */
    String roles;

    boolean enabled;
    UUID student;

    @Version
    long version;

    static AccountRow of(Account account) {
        AccountRow row = new AccountRow();
        row.id = account.id();
        row.username = account.username();
        row.take(account);
        return row;
    }

    void take(Account account) {
        displayName = account.displayName();
        passwordHash = account.passwordHash();
        roles = account.roles().stream().map(Role::name).sorted().collect(joining(" "));
        enabled = account.enabled();
        student = account.student().orElse(null);
    }

    Account toDomain() {
        return new Account(
                id,
                username,
                displayName,
                passwordHash,
                Stream.of(roles.split(" ")).map(Role::valueOf).collect(toUnmodifiableSet()),
                enabled,
                Optional.ofNullable(student),
                version);
    }
}
