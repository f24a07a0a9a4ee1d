package org.korrigo.demo.internal.form;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.korrigo.demo.internal.BundledText;

/** The words printed on forms. */
final class FormLabels {

    private final Map<String, String> texts = new HashMap<>();

    FormLabels() throws IOException {
        for (String line : BundledText.lines("form-labels.txt")) {
            String[] parts = line.split(" *; *", 2);
            texts.put(parts[0], parts[1]);
        }
    }

    /** The label of a zone; one without has its id in words. */
    String of(String id) {
        String known = texts.get(id);
        return known != null
                ? known
                : Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
    }
}
