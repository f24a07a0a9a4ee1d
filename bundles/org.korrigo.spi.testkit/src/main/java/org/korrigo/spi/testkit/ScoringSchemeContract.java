package org.korrigo.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.Options;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.ScoreLine;
import org.korrigo.spi.scoring.ScoreSheet;
import org.korrigo.spi.scoring.ScoringScheme;

/** What every scoring scheme promises. */
public abstract class ScoringSchemeContract {

    protected abstract ScoringScheme scoring();

    /** A mark scheme that {@link #scoring()} finds no fault with; it has a leaf below a parent. */
    protected MarkScheme sound() {
        return SampleExam.SCHEME;
    }

    @Test
    void findsNoFaultWithASoundScheme() {
        assertThat(scoring().check(sound(), Options.NONE)).isEmpty();
    }

    @Test
    void findsAnIdThatIsThereTwice() {
        assertThat(scoring().check(and(SampleExam.leaf("twice", "2"), SampleExam.leaf("twice", "2")), Options.NONE))
                .isNotEmpty()
                .anyMatch(problem -> problem.item().equals("twice"));
    }

    @Test
    void findsNegativePoints() {
        assertThat(scoring().check(and(SampleExam.leaf("malus", "-1")), Options.NONE))
                .anyMatch(problem -> problem.item().equals("malus"));
    }

    @Test
    void listsEveryItemInReadingOrder() {
        assertThat(score(Map.of()).lines())
                .extracting(ScoreLine::item)
                .containsExactlyElementsOf(sound().all().map(MarkItem::id).toList());
    }

    @Test
    void missesEveryLeafOfAnUnmarkedCopy() {
        ScoreSheet sheet = score(Map.of());
        assertThat(sheet.isComplete()).isFalse();
        assertThat(sheet.missing())
                .containsExactlyElementsOf(sound().leaves().map(MarkItem::id).toList());
        assertThat(sheet.lines()).allMatch(line -> line.points().isEmpty());
    }

    @Test
    void completesTheSheetWithTheLastMark() {
        assertThat(score(everyLeafFull()).isComplete()).isTrue();
    }

    @Test
    void givesAtMostWhatCanBeHad() {
        ScoreSheet sheet = score(everyLeafFull());
        BigDecimal most = sound().items().stream().map(MarkItem::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sheet.total()).isLessThanOrEqualTo(most);
        assertThat(sheet.maximum()).isLessThanOrEqualTo(most).isPositive();
    }

    @Test
    void tellsTheScoreOutOfTwentyWithTwoDecimals() {
        assertThat(score(everyLeafFull()).outOf20().scale()).isEqualTo(2);
        assertThat(score(Map.of()).outOf20()).isEqualByComparingTo("0");
    }

    @Test
    void answersAlikeTwice() {
        Map<String, BigDecimal> marks = everyLeafFull();
        assertThat(score(marks)).isEqualTo(score(marks));
        assertThat(marks).isEqualTo(everyLeafFull());
    }

    @Test
    void servesFourThreadsAtOnce() throws Exception {
        assertThat(AtOnce.call(4, () -> score(everyLeafFull()))).containsOnly(score(everyLeafFull()));
    }

    private ScoreSheet score(Map<String, BigDecimal> marks) {
        return scoring().score(sound(), marks, Options.NONE);
    }

    private Map<String, BigDecimal> everyLeafFull() {
        return sound().leaves().collect(Collectors.toMap(MarkItem::id, MarkItem::points));
    }

    private MarkScheme and(MarkItem... more) {
        List<MarkItem> items = new ArrayList<>(sound().items());
        items.addAll(List.of(more));
        return new MarkScheme(items);
    }
}
