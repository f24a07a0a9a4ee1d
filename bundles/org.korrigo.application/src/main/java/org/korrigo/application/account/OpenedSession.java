package org.korrigo.application.account;

/** A new session. @param token for the cookie: 256 random bits */
public record OpenedSession(String token, CurrentSession session) {}
