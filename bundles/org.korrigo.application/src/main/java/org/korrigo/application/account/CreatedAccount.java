package org.korrigo.application.account;

import java.util.Optional;

/** An account, and its password when the server made it. */
public record CreatedAccount(AccountView account, Optional<String> password) {}
