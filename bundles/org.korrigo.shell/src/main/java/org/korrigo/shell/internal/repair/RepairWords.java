package org.korrigo.shell.internal.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.korrigo.application.repair.RepairView;
import org.korrigo.domain.scan.ScannedPage.Disposition;

/** Repairs in words. */
final class RepairWords {

    private static final Map<String, String> KINDS = Map.of(
            "move-page", "page déplacée",
            "turn-page", "page tournée",
            "swap-pages", "pages échangées",
            "insert-page", "page insérée",
            "merge-copies", "copies fusionnées",
            "split-copy", "copie scindée",
            "set-aside", "page mise de côté",
            "replace-page", "page remplacée",
            "undo", "réparation annulée");

    private RepairWords() {}

    static String kind(RepairView repair) {
        return KINDS.getOrDefault(repair.kind(), repair.kind());
    }

    static String disposition(Disposition disposition) {
        return switch (disposition) {
            case PENDING -> "en attente";
            case PLACED -> "placée";
            case BLANK -> "vierge";
            case DISCARDED -> "écartée";
            case QUARANTINED -> "en quarantaine";
        };
    }

    static List<String> of(RepairView repair) {
        List<String> lines = new ArrayList<>();
        lines.add("Réparation n° " + repair.sequence() + " : " + kind(repair) + ".");
        repair.copies()
                .forEach(copy -> lines.add(
                        "  copie " + copy.number() + " : " + pages(copy.before()) + " → " + pages(copy.after())));
        repair.scannedPages().stream()
                .filter(page -> page.before() != page.after())
                .forEach(page -> lines.add("  page numérisée " + page.number() + " : " + disposition(page.before())
                        + " → " + disposition(page.after())));
        lines.add("Pour annuler : korrigo:repair-undo " + repair.batch() + " " + repair.sequence());
        return lines;
    }

    static String pages(List<Integer> numbers) {
        return numbers.isEmpty()
                ? "aucune page"
                : numbers.stream().map(String::valueOf).collect(Collectors.joining(", ", "pages ", ""));
    }
}
