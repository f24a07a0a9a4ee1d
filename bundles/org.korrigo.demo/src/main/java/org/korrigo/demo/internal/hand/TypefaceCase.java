package org.korrigo.demo.internal.hand;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All bundled fonts, read when first asked for. For one thread. */
public final class TypefaceCase {

    /** The fonts that imitate hands. */
    public static final List<String> HANDS = List.of(
            "caveat",
            "dancing-script",
            "gochi-hand",
            "homemade-apple",
            "indie-flower",
            "kalam",
            "patrick-hand",
            "reenie-beanie",
            "rock-salt",
            "shadows-into-light");

    private final Map<String, Typeface> loaded = new HashMap<>();

    /** Sans serif for labels and page numbers. */
    public Typeface sans() throws IOException {
        return regular("arimo");
    }

    /** Bold sans serif for titles. */
    public Typeface bold() throws IOException {
        return load("/fonts/arimo/700Bold/Arimo_700Bold.ttf");
    }

    /** Serif for questions. */
    public Typeface serif() throws IOException {
        return regular("tinos");
    }

    /** A font by the name of its folder, for example rock-salt. */
    public Typeface regular(String name) throws IOException {
        StringBuilder file = new StringBuilder();
        for (String word : name.split("-")) {
            file.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return load("/fonts/" + name + "/400Regular/" + file + "_400Regular.ttf");
    }

    private Typeface load(String resource) throws IOException {
        Typeface known = loaded.get(resource);
        if (known == null) {
            known = Typeface.load(resource);
            loaded.put(resource, known);
        }
        return known;
    }
}
