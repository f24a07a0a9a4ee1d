package org.korrigo.itest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** An account made for one test, as somebody types it into a sign-in screen. */
record Login(String username, String password) {

    static Login of(Person admin, String role) {
        return made(admin, role, Map.of());
    }

    /** @param student id of the one whose released copies are seen */
    static Login ofStudent(Person admin, String student) {
        return made(admin, "STUDENT", Map.of("student", student));
    }

    private static Login made(Person admin, String role, Map<String, Object> more) {
        String username = role.toLowerCase(Locale.ROOT) + "-"
                + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> account = new HashMap<>(more);
        account.putAll(Map.of("username", username, "displayName", username, "roles", List.of(role)));
        JsonNode created = admin.post("/accounts", account).done().json();
        return new Login(username, created.path("password").asText());
    }
}
