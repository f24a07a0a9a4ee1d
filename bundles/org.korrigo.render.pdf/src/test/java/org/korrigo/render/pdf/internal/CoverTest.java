package org.korrigo.render.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.Options;
import org.korrigo.spi.render.CopyToRender;
import org.korrigo.spi.render.Cover;
import org.korrigo.spi.scoring.ScoreLine;
import org.korrigo.spi.scoring.ScoreSheet;
import org.korrigo.spi.testkit.SampleCopy;

class CoverTest {

    @Test
    void tellsTheScoreTheMarksAndTheRemarksInFrench() throws Exception {
        String page = render(SampleCopy.cover()).text().get(0);
        assertThat(page)
                .contains("Relevé de notes", "Bac blanc de mathématiques")
                .contains("Note : 15,50 / 20", "Total : 15,5 / 20 points")
                .contains("Élève DUPONT Jean", "Classe 1G1")
                .contains("ex1-a 8 8", "ex2 7,5 8")
                .contains("Récurrence non initialisée : ∑ 2ⁿ")
                .contains("Appréciation", "Bon travail, continuez");
    }

    @Test
    void showsADashWhereThereIsNoMark() throws Exception {
        assertThat(render(cover(List.of(line("q1", 0, null)), "")).text().get(0))
                .contains("q1 – 4");
    }

    @Test
    void writesNoAppreciationWhereThereIsNone() throws Exception {
        assertThat(render(cover(List.of(), "  ")).text().get(0)).doesNotContain("Appréciation");
    }

    @Test
    void goesOnOverAsManyPagesAsItTakes() throws Exception {
        List<ScoreLine> lines = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            lines.add(line("Question numéro " + i, i % 4, "1.25"));
        }
        RenderedCopy copy = render(cover(lines, "mot ".repeat(1500) + "\nfin"));
        List<String> pages = copy.text();
        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(String.join("", pages)).contains("Question numéro 0 ", "Question numéro 119 ", "fin");
        assertThat(String.join(" ", pages).split("\\bmot\\b")).hasSize(1501);
    }

    @Test
    void breaksALabelThatIsOneEndlessWord() throws Exception {
        String text =
                render(cover(List.of(line("w".repeat(500), 0, "1")), "")).text().get(0);
        assertThat(text.replaceAll("[^w]", "")).hasSize(500);
    }

    private static RenderedCopy render(Cover cover) throws Exception {
        return RenderedCopy.of(new CopyToRender(cover, List.of(), Options.NONE));
    }

    private static Cover cover(List<ScoreLine> lines, String appreciation) {
        ScoreSheet sheet = new ScoreSheet(lines, BigDecimal.ONE, BigDecimal.TEN, new BigDecimal("2.00"), List.of());
        return new Cover("Examen", List.of(), sheet, Map.of(), appreciation);
    }

    private static ScoreLine line(String label, int depth, String points) {
        return new ScoreLine(
                label, label, depth, Optional.ofNullable(points).map(BigDecimal::new), new BigDecimal("4"));
    }
}
