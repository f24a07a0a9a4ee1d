package org.korrigo.spi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegionTest {

    private static final Region HEADER = new Region(0.1, 0.05, 0.4, 0.2);

    @Test
    void refusesWhatLeavesThePage() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Region(0.7, 0, 0.4, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Region(-0.1, 0, 0.4, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Region(0, 0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Region(0, 0, Double.NaN, 1));
    }

    @Test
    void aRegionOfTheRightHalfLiesRightOfTheFold() {
        Region onSheet = HEADER.within(Region.RIGHT_HALF);
        assertThat(onSheet.x()).isCloseTo(0.55, within(1e-12));
        assertThat(onSheet.width()).isCloseTo(0.2, within(1e-12));
        assertThat(onSheet.height()).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void growingStopsAtThePagesEdge() {
        Region grown = HEADER.grown(0.2, 0.1);
        assertThat(grown.x()).isZero();
        assertThat(grown.y()).isZero();
        assertThat(grown.x() + grown.width()).isCloseTo(0.7, within(1e-12));
    }

    @Test
    void aQuarterTurnClockwiseMovesTheTopToTheRight() {
        Region turned = new Region(0, 0, 1, 0.25).turned(Rotation.CLOCKWISE_90);
        assertThat(turned.x()).isCloseTo(0.75, within(1e-12));
        assertThat(turned.width()).isCloseTo(0.25, within(1e-12));
        assertThat(turned.height()).isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource
    void turningThereAndBackIsNoTurn(Rotation rotation) {
        Region back = HEADER.turned(rotation).turned(rotation.inverse());
        assertThat(back.x()).isCloseTo(HEADER.x(), within(1e-12));
        assertThat(back.y()).isCloseTo(HEADER.y(), within(1e-12));
        assertThat(back.width()).isCloseTo(HEADER.width(), within(1e-12));
    }
}
