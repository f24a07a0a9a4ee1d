package org.korrigo.rest.internal.body;

import java.util.Optional;

/** A password; empty: one is made. */
public record NewPasswordBody(Optional<char[]> password) {

    public char[] passwordOrNone() {
        return password.orElseGet(() -> new char[0]);
    }
}
