package org.korrigo.demo.internal.rest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The accounts of a demo, kept as one JSON file each, so that no password stands on a command line. */
public final class Accounts {

    private final List<Account> accounts;

    private Accounts(List<Account> accounts) {
        this.accounts = accounts;
    }

    /** @throws IOException if the folder has no readable account */
    public static Accounts in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            List<Account> read = new java.util.ArrayList<>();
            for (Path file : sorted) {
                read.add(Json.read(Files.readString(file), Account.class));
            }
            return new Accounts(List.copyOf(read));
        }
    }

    /** @throws IOException if no account has this role */
    public Account with(String role) throws IOException {
        return accounts.stream()
                .filter(account -> account.plays(role))
                .findFirst()
                .orElseThrow(() -> new IOException("No account plays " + role + "."));
    }

    public List<Account> all() {
        return accounts;
    }
}
