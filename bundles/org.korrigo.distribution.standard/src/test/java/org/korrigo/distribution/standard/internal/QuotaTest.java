package org.korrigo.distribution.standard.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotaTest {

    @Test
    void largestRemaindersAreRoundedUp() {
        assertThat(new Quota(new double[] {1, 1, 1}, new double[3]).of(10)).containsExactly(4, 3, 3);
        assertThat(new Quota(new double[] {0.5, 1.5, 1}, new double[3]).of(10)).containsExactly(2, 5, 3);
    }

    @Test
    void whatSomebodyHasAlreadyCounts() {
        assertThat(new Quota(new double[] {1, 1}, new double[] {4, 0}).of(6)).containsExactly(1, 5);
    }

    @Test
    void whoHasMoreThanTheShareGetsNothingAndTheOthersShareTheRest() {
        assertThat(new Quota(new double[] {1, 1, 1}, new double[] {20, 0, 0}).of(10))
                .containsExactly(0, 5, 5);
    }

    @Test
    void everythingIsGivenAway() {
        assertThat(new Quota(new double[] {1, 1}, new double[] {0.5, 0}).of(1)).containsExactly(0, 1);
    }
}
