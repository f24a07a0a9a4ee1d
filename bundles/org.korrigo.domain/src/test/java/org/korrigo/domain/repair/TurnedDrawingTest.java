package org.korrigo.domain.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.render.Annotation;

class TurnedDrawingTest {

    private static final double A4 = 210.0 / 297;
    private static final String RED = "#d01010";

    @ParameterizedTest
    @EnumSource
    void turnedThereAndBackEveryDrawingIsWhatItWas(Rotation turn) {
        boolean side = turn == Rotation.CLOCKWISE_90 || turn == Rotation.CLOCKWISE_270;
        TurnedDrawing there = new TurnedDrawing(turn, A4);
        TurnedDrawing back = new TurnedDrawing(turn.inverse(), side ? 1 / A4 : A4);
        for (Annotation drawing : drawings()) {
            assertThat(back.of(there.of(drawing)))
                    .usingRecursiveComparison()
                    .withComparatorForType((a, b) -> Math.abs(a - b) < 1e-8 ? 0 : 1, Double.class)
                    .isEqualTo(drawing);
        }
    }

    @Test
    void aStrokeTurnsWithThePaperAndKeepsItsThickness() {
        var ink = (Annotation.Ink)
                new TurnedDrawing(Rotation.CLOCKWISE_90, A4).of(drawings().get(0));
        assertThat(ink.points()).containsExactly(new Annotation.Point(0.7, 0.2, 0.5), new Annotation.Point(0, 1, 1));
        assertThat(ink.width() * 297).isCloseTo(0.003 * 210, within(1e-5));
    }

    @Test
    void wordsStandUprightWhereThePaperTakesThemInTheSizeTheyHad() {
        var text = (Annotation.Text)
                new TurnedDrawing(Rotation.CLOCKWISE_90, A4).of(drawings().get(2));
        assertThat(text.region().width() * 297).isCloseTo(0.3 * 210, within(1e-5));
        assertThat(text.region().x() + text.region().width() / 2).isCloseTo(1 - 0.55, within(1e-8));
        assertThat(text.size() * 210).isCloseTo(0.02 * 297, within(1e-5));
    }

    private static List<Annotation> drawings() {
        var points = List.of(new Annotation.Point(0.2, 0.3, 0.5), new Annotation.Point(1, 1, 1));
        return List.of(
                new Annotation.Ink(points, 0.003, RED),
                new Annotation.Highlight(new Region(0.1, 0.2, 0.3, 0.1), RED),
                new Annotation.Text(new Region(0.3, 0.5, 0.3, 0.1), "Très bien", 0.02, RED),
                new Annotation.Stamp(new Region(0.4, 0.4, 0.05, 0.04), Annotation.Sign.TICK, RED),
                new Annotation.Box(new Region(0.1, 0.2, 0.3, 0.1), RED),
                new Annotation.Comment(
                        new Region(0.3, 0.5, 0.3, 0.1),
                        "Très bien",
                        0.02,
                        RED,
                        Optional.of("1a"),
                        Optional.of(new BigDecimal("0.5"))));
    }
}
