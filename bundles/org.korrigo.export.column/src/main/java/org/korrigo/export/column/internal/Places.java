package org.korrigo.export.column.internal;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.export.CopyResult;
import org.korrigo.spi.export.ExamResults;
import org.korrigo.spi.identity.RosterEntry;

/** Puts the lines in order. */
final class Places {

    private static final Comparator<Place> BY_NUMBER =
            Comparator.comparing(place -> place.copy().orElseThrow().anonymousNumber());

    private static final Map<String, Function<ExamResults, List<Place>>> ORDERS = Map.of(
            "class-list", Places::ofStudents,
            "name", results -> sorted(ofStudents(results), byName()),
            "number", results -> sorted(ofCopies(results), BY_NUMBER));

    private Places() {}

    /** @throws PluginException {@code option-invalid}, {@code export-unidentified} or {@code export-two-copies} */
    static List<Place> of(ExamResults results, Options options) throws PluginException {
        String order = options.text("order", "class-list").strip();
        Function<ExamResults, List<Place>> places = ORDERS.get(order);
        if (places == null) {
            throw MarkText.invalid("order", order, "class-list, name or number");
        }
        if (!order.equals("number")) {
            requirePlace(results);
            requireOneEach(results.copies());
        }
        String onlyClass = options.text("class", "").strip();
        return places.apply(results).stream()
                .filter(place -> onlyClass.isEmpty() || place.className().equals(onlyClass))
                .toList();
    }

    private static List<Place> sorted(List<Place> places, Comparator<Place> order) {
        return places.stream().sorted(order).toList();
    }

    private static List<Place> ofCopies(ExamResults results) {
        return results.copies().stream().map(Place::of).toList();
    }

    /** As a French dictionary has them: accents and capitals matter last. */
    private static Comparator<Place> byName() {
        Collator french = Collator.getInstance(Locale.FRENCH);
        return Comparator.<Place, Object>comparing(place -> name(place, RosterEntry::lastName), french)
                .thenComparing(place -> name(place, RosterEntry::firstName), french);
    }

    private static String name(Place place, Function<RosterEntry, String> part) {
        return place.student().map(part).orElse("");
    }

    /** Without a class list: those who have a copy. */
    private static List<Place> ofStudents(ExamResults results) {
        List<CopyResult> known = results.copies().stream()
                .filter(copy -> copy.student().isPresent())
                .toList();
        if (results.students().isEmpty()) {
            return known.stream().map(Place::of).toList();
        }
        Map<String, CopyResult> copies = known.stream().collect(Collectors.toMap(Places::student, Function.identity()));
        return results.students().stream()
                .map(student -> new Place(Optional.of(student), Optional.ofNullable(copies.get(student.id()))))
                .toList();
    }

    private static String student(CopyResult copy) {
        return copy.student().map(RosterEntry::id).orElseThrow();
    }

    /** A graded copy that has no line would be a mark lost in silence. */
    private static void requirePlace(ExamResults results) throws PluginException {
        Set<String> listed = results.students().stream().map(RosterEntry::id).collect(Collectors.toSet());
        List<String> lost = results.copies().stream()
                .filter(CopyResult::graded)
                .filter(copy -> copy.student()
                        .filter(student -> listed.isEmpty() || listed.contains(student.id()))
                        .isEmpty())
                .map(CopyResult::anonymousNumber)
                .toList();
        if (!lost.isEmpty()) {
            throw refusal(
                    "export-unidentified", "graded copies have no student of the list: identify them first.", lost);
        }
    }

    private static void requireOneEach(List<CopyResult> copies) throws PluginException {
        List<String> sharing = copies.stream()
                .filter(copy -> copy.student().isPresent())
                .collect(Collectors.groupingBy(Places::student))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .flatMap(same -> same.stream().map(CopyResult::anonymousNumber))
                .sorted()
                .toList();
        if (!sharing.isEmpty()) {
            throw refusal("export-two-copies", "copies share a student: identify them anew.", sharing);
        }
    }

    private static PluginException refusal(String code, String sentence, List<String> copies) {
        return new PluginException(code, copies.size() + " " + sentence, Map.of("copies", String.join(", ", copies)));
    }
}
