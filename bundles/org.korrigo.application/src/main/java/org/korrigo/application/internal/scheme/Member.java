package org.korrigo.application.internal.scheme;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an item may say about itself, and the names that files give it, as JSON members or headers of columns. */
enum Member {
    ID("id", "identifiant", "key", "cle"),
    LABEL("label", "libelle", "title", "titre", "name", "nom", "intitule", "question", "exercice", "texte", "text"),
    POINTS("points", "point", "pts", "max score", "max points", "maximum", "max", "bareme", "score"),
    STEP("step", "pas", "increment"),
    BONUS("bonus", "is bonus"),
    OPTIONAL("optional", "optionnel", "optionnelle", "facultatif", "facultative"),
    CHILDREN("children", "items", "questions", "sub questions", "sous questions", "parts", "enfants"),
    LEVEL("level", "niveau", "profondeur"),
    NUMBER("number", "numero", "n", "no", "num"),
    PARENT("parent", "parent id", "id parent");

    /** Of older files: nothing that counts. */
    private static final List<String> WITHOUT_MEANING =
            List.of("type", "pointsbackup", "order", "ordre", "position", "total");

    private static final Map<String, Member> BY_NAME = byName();

    private final List<String> names;

    Member(String... names) {
        this.names = List.of(names);
    }

    private static Map<String, Member> byName() {
        Map<String, Member> known = new HashMap<>();
        for (Member member : values()) {
            member.names.forEach(name -> known.put(plain(name), member));
        }
        return known;
    }

    static Optional<Member> named(String name) {
        Member exact = BY_NAME.get(name);
        return Optional.ofNullable(exact == null ? BY_NAME.get(plain(name)) : exact);
    }

    static boolean isWithoutMeaning(String name) {
        return WITHOUT_MEANING.contains(plain(name));
    }

    /** Lower case, no accents, letters and digits alone. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
