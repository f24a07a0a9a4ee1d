package org.korrigo.rest.internal.body;

/** A sign-in. @param password wiped once it was used */
public record CredentialsBody(String username, char[] password) {}
