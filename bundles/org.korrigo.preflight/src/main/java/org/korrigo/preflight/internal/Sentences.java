package org.korrigo.preflight.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.korrigo.domain.health.Finding;

/** The words of the doctor, French and then English; the scripts put the jar that holds them on the class path. */
public final class Sentences {

    /** Four lines a fault. */
    public List<String> lines(List<Finding> faults) throws IOException {
        List<String> lines = new ArrayList<>();
        say("Korrigo ne démarre pas : ", load("fr"), faults, lines);
        say("Korrigo does not start: ", load("en"), faults, lines);
        return lines;
    }

    private static void say(String begin, Properties texts, List<Finding> faults, List<String> lines) {
        for (Finding fault : faults) {
            lines.add(begin + filled(texts.getProperty(fault.code() + ".cause", fault.code()), fault.facts()));
            lines.add("  → " + filled(texts.getProperty(fault.code() + ".cure", ""), fault.facts()));
        }
    }

    private static String filled(String text, Map<String, String> facts) {
        String result = text;
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            result = result.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return result;
    }

    private static Properties load(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in =
                Sentences.class.getResourceAsStream("/OSGI-INF/l10n/findings_" + language + ".properties")) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
