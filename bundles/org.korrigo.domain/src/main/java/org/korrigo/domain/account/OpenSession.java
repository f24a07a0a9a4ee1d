package org.korrigo.domain.account;

/** A session and the account behind it. */
public record OpenSession(Session session, Account account) {}
