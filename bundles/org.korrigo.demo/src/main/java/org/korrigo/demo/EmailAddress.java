package org.korrigo.demo;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the address a school would derive from a name. */
final class EmailAddress {

    private EmailAddress() {}

    static String of(String firstName, String lastName) {
        return part(firstName) + "." + part(lastName) + "@eleves.example";
    }

    private static String part(String name) {
        String letters = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace("œ", "oe"), Normalizer.Form.NFD);
        return letters.replaceAll("\\p{M}", "").replaceAll("[^a-z]+", "-");
    }
}
