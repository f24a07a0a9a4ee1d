package org.korrigo.shell.internal.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.korrigo.application.choice.ScoreDifference;
import org.korrigo.application.scheme.AsideMarks;
import org.korrigo.application.scheme.ItemChange;
import org.korrigo.application.scheme.SchemeEffect;
import org.korrigo.application.scheme.UnfitMark;
import org.korrigo.application.scheme.UnmarkedCopy;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;

class SchemeWordsTest {

    private static final MarkItem PART =
            new MarkItem("1a", "Calcul", new BigDecimal("2.50"), new BigDecimal("0.25"), true, List.of());
    private static final MarkScheme SCHEME = new MarkScheme(
            List.of(new MarkItem("1", "Exercice 1", BigDecimal.ZERO, BigDecimal.ZERO, false, List.of(PART))));

    @Test
    void every_consequence_has_its_sentence() {
        var line = new ScoreDifference.Line("K7", new BigDecimal("12.00"), new BigDecimal("12.50"));
        var scores = new ScoreDifference("scoring:points@1.0.0", 37, 1, new BigDecimal("0.40"), List.of(line));
        var effect = new SchemeEffect(
                SCHEME,
                new BigDecimal("20.00"),
                List.of(
                        new ItemChange(ItemChange.Kind.ADDED, "2", "Bonus", "", "1.5"),
                        new ItemChange(ItemChange.Kind.MOVED, "1a", "Calcul", "", "Exercice 1")),
                scores,
                List.of(new AsideMarks("3", "Courbe", 4, 1, List.of("K7", "K8"))),
                List.of(),
                List.of(unfit("3")),
                List.of(new UnmarkedCopy("K9", List.of("2"))));

        assertThat(SchemeWords.of(effect, false))
                .containsExactly(
                        "1 questions notées, total 20",
                        "+ « Bonus » (2) 1,5",
                        "~ « Calcul » (1a) passe sous « Exercice 1 »",
                        "1 copie(s) sur 37 changent de note, moyenne +0,40",
                        "  copie K7 : 12 → 12,5",
                        "Gardées de côté, non comptées : 4 note(s) et 1 remarque(s) de « Courbe » (3), copies K7, K8",
                        "Copie K7 : la note 3 de « Calcul » dépasse le maximum 2,5",
                        "Copie K9 (finalisée) : sans note pour 2, compté zéro",
                        "Rien n'a été changé ; ajoutez --yes --accept pour appliquer.");
        assertThat(SchemeWords.of(effect, true)).endsWith("C'est fait.");
        assertThat(SchemeWords.unfit(unfit("2.1"))).endsWith("n'est pas un multiple de 0,25");
    }

    @Test
    void the_tree_is_indented_and_a_parent_shows_its_sum() {
        var bytes = new ByteArrayOutputStream();
        SchemeWords.tree(SCHEME).print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).anyMatch(line -> line.startsWith("Exercice 1") && line.contains("2,5"));
        assertThat(lines)
                .anyMatch(line -> line.startsWith("  Calcul") && line.contains("0,25") && line.contains("oui"));
    }

    private static UnfitMark unfit(String points) {
        return new UnfitMark(
                "K7", "1a", "Calcul", new BigDecimal(points), new BigDecimal("2.50"), new BigDecimal("0.25"), false);
    }
}
