package org.korrigo.itest;

import com.fasterxml.jackson.databind.JsonNode;

/** The people of the suite, each signed in. */
record Staff(Person admin, Person secretary, Person teacher, Person otherTeacher, String teacherPassword) {

    static final String TEACHER = "mdurand";

    /** Their accounts are made at the console, as an administrator makes the first ones. */
    static Staff hired(Server server) {
        String password = password(server, TEACHER, "teacher");
        return new Staff(
                person(server, "admin", "admin"),
                person(server, "secretariat", "secretary"),
                Person.signedIn(server.address(), TEACHER, password),
                person(server, "second-correcteur", "teacher"),
                password);
    }

    private static Person person(Server server, String username, String role) {
        return Person.signedIn(server.address(), username, password(server, username, role));
    }

    private static String password(Server server, String username, String role) {
        Console.Result made = server.console("account-create", username, "--role", role, "--json");
        JsonNode account = Json.read(made.succeeded().out());
        return account.path("password").asText();
    }
}
