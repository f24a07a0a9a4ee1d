package org.korrigo.itest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks for everything that the server's own document says can be read, with real ids wherever the document wants one. */
final class Crawl {

    private static final String NOTHING = new UUID(1, 1).toString();
    private static final Pattern VARIABLE = Pattern.compile("([a-z-]+)/\\{([a-z]+)}");
    /** A stream has no end; it is listened to apart. */
    private static final Set<String> ENDLESS = Set.of("/events");

    private final Person person;
    private final Map<String, List<String>> known = new TreeMap<>();
    private final Set<String> templates = new TreeSet<>();

    /** @param person who asks; the ids are an administrator's knowledge */
    Crawl(Person person, Person admin, Exam exam) {
        this.person = person;
        know("exams", List.of(exam.reference(), exam.id()));
        know("copies", ids(admin, exam.path("/copies")));
        know("results", known.get("copies"));
        know("batches", ids(admin, exam.path("/batches")));
        know("arrivals", ids(admin, exam.path("/arrivals")));
        know("jobs", ids(admin, "/jobs?exam=" + exam.id()));
        know("layouts", List.of(Exam.LAYOUT));
        know("exports", List.of("csv", "pronote", "pdf-zip", "xlsx"));
        know("accounts", List.of(Staff.TEACHER, "secretariat"));
        know("plugins", List.of("export", "ocr"));
        know("pages", List.of("1", "2", "3", "4"));
        know("export", List.of("csv"));
        know("ocr", List.of("tesseract"));
    }

    private void know(String collection, List<String> ids) {
        known.put(collection, ids);
    }

    private static List<String> ids(Person admin, String path) {
        return Json.list(admin.read(path)).stream()
                .map(each -> each.path("id").asText())
                .toList();
    }

    /** What the document says can be read. */
    Set<String> templates() {
        return templates;
    }

    List<Answer> everything() {
        List<Answer> answers = new ArrayList<>();
        JsonNode paths = person.read("/openapi.json").path("paths");
        paths.properties().stream()
                .filter(path -> path.getValue().has("get") && !ENDLESS.contains(path.getKey()))
                .map(Map.Entry::getKey)
                .forEach(templates::add);
        templates.stream()
                .flatMap(template -> filled(template).stream())
                .distinct()
                .forEach(path -> answers.add(person.get(path)));
        return answers;
    }

    /** The addresses that a template stands for. */
    private List<String> filled(String template) {
        Matcher variable = VARIABLE.matcher(template);
        if (!variable.find()) {
            return List.of(template);
        }
        String before = template.substring(0, variable.start(2) - 1);
        String after = template.substring(variable.end());
        return known.getOrDefault(variable.group(1), List.of(NOTHING)).stream()
                .flatMap(value -> filled(before + value + after).stream())
                .toList();
    }
}
