package org.korrigo.spi.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clause of an OSGi manifest header.
 *
 * @param name of the package or the namespace
 * @param attributes quotes removed; directives have a colon at the end of their key
 */
record ManifestClause(String name, Map<String, String> attributes) {

    private static final Pattern CLAUSE = Pattern.compile("(?:[^,\"]|\"[^\"]*\")+");
    private static final Pattern PART = Pattern.compile("(?:[^;\"]|\"[^\"]*\")+");

    static List<ManifestClause> of(String header) {
        List<ManifestClause> clauses = new ArrayList<>();
        Matcher clause = CLAUSE.matcher(header == null ? "" : header);
        while (clause.find()) {
            clauses.add(clause(clause.group()));
        }
        return clauses;
    }

    private static ManifestClause clause(String text) {
        Matcher part = PART.matcher(text);
        String name = "";
        Map<String, String> attributes = new LinkedHashMap<>();
        while (part.find()) {
            int equals = part.group().indexOf('=');
            if (equals < 0) {
                name = part.group().strip();
            } else {
                String key = part.group().substring(0, equals).replaceFirst(":(?!$).*", "");
                attributes.put(
                        key.strip(),
                        part.group().substring(equals + 1).replace("\"", "").strip());
            }
        }
        return new ManifestClause(name, attributes);
    }
}
