package org.korrigo.demo.internal.rest;

import java.util.List;

/** What {@code account-create --json} prints. @param password as the server made it */
public record Account(Owner account, String password) {

    /** Who signs in with it. */
    public record Owner(String username, String displayName, List<String> roles) {}

    boolean plays(String role) {
        return account.roles().contains(role);
    }
}
