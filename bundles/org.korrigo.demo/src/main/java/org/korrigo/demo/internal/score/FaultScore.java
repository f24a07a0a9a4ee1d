package org.korrigo.demo.internal.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.korrigo.demo.internal.folder.Truth.Paper;
import org.korrigo.demo.internal.rest.Copy;
import org.korrigo.demo.internal.rest.Issue;

/**
 * Which faults of the pile were shown to a person.
 *
 * @param faults in words, each with the codes that were shown for its paper
 * @param missed those of which nothing fitting was shown
 * @param falseAlarms codes shown on papers without a fault, in words
 */
public record FaultScore(Map<String, String> faults, List<String> missed, List<String> falseAlarms) {

    /** Beginnings of the truth's words, and what a person must see. */
    private static final Map<String, Set<String>> EXPECTED = Map.ofEntries(
            Map.entry("extra ", Set.of("extra-sheet")),
            Map.entry("sheet scanned twice", Set.of("duplicate-scan")),
            Map.entry("verso scanned upside down", Set.of("upside-down")),
            Map.entry("sheet 2 upside down", Set.of("upside-down")),
            Map.entry("verso missing", Set.of("missing-verso", "wrong-page-count")),
            Map.entry("followed by a blank", Set.of("blank-page")),
            Map.entry("recto missing", Set.of("missing-recto", "wrong-page-count")),
            Map.entry("fed together with", Set.of("missing-verso", "missing-recto", "wrong-page-count")),
            Map.entry("verso before recto", Set.of("pages-out-of-order")),
            Map.entry("sheet scanned again", Set.of("duplicate-scan")),
            Map.entry("sheet fed sideways", Set.of("upside-down")),
            Map.entry("turn declared", Set.of("upside-down")),
            Map.entry("followed by a A3 sheet in faint", Set.of("faint-page", "loose-sheet")),
            Map.entry("followed by a A4 sheet in faint", Set.of("faint-page", "loose-sheet")),
            Map.entry("followed by a printed letter", Set.of("loose-sheet", "unrecognised-page")),
            Map.entry("followed by the form", Set.of("loose-sheet", "unrecognised-page")),
            Map.entry("followed by a photograph", Set.of("loose-sheet", "unrecognised-page")),
            Map.entry("last page blank", Set.of("blank-page")),
            Map.entry("followed by a loose sheet", Set.of("loose-sheet")),
            Map.entry("sheet 2 before sheet 1", Set.of("pages-out-of-order")),
            Map.entry("second sheet exchanged", Set.of("number-mismatch")),
            Map.entry("name and first name left empty", Set.of("unidentified")),
            Map.entry("student not in the CSV", Set.of("unidentified")));

    static FaultScore of(MachineWork work) {
        Map<String, String> faults = new LinkedHashMap<>();
        List<String> missed = new ArrayList<>();
        List<String> falseAlarms = new ArrayList<>();
        for (Paper paper : work.truth().booklets()) {
            Set<String> shown = shown(work, paper);
            for (String fault : paper.faults()) {
                String words = "paper " + paper.number() + ": " + fault;
                faults.put(words, String.join(", ", shown));
                if (expected(fault).stream().noneMatch(shown::contains)) {
                    missed.add(words);
                }
            }
            if (paper.faults().isEmpty()) {
                shown.remove("unidentified");
                shown.forEach(code -> falseAlarms.add("paper " + paper.number() + ": " + code));
            }
        }
        return new FaultScore(faults, missed, falseAlarms);
    }

    private static Set<String> expected(String fault) {
        return EXPECTED.entrySet().stream()
                .filter(entry -> fault.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Set.of());
    }

    private static Set<String> shown(MachineWork work, Paper paper) {
        List<Copy> copies = work.copiesOf(paper);
        Set<String> codes = new TreeSet<>();
        copies.forEach(copy -> copy.issues().forEach(issue -> codes.add(issue.code())));
        List<Integer> pages = work.truth().pagesAround(paper);
        work.batches().stream()
                .flatMap(batch -> batch.issues().stream())
                .filter(issue -> Optional.ofNullable(issue.copy()).isEmpty())
                .filter(issue -> issue.pages().stream().anyMatch(pages::contains))
                .map(Issue::code)
                .forEach(codes::add);
        if (copies.stream().anyMatch(copy -> copy.identified().equals("NONE"))) {
            codes.add("unidentified");
        }
        return codes;
    }
}
