package org.korrigo.application.internal.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.korrigo.application.result.ResultOverview.Bin;
import org.korrigo.application.result.ResultOverview.Summary;

class FiguresTest {

    @Test
    void of_nothing_nothing_can_be_said() {
        Summary none = of().summary();
        assertThat(none.count()).isZero();
        assertThat(List.of(none.mean(), none.median(), none.deviation(), none.minimum(), none.maximum()))
                .allSatisfy(figure -> assertThat(figure).isEmpty());
    }

    @Test
    void means_are_rounded_half_up_and_medians_are_exact() {
        Summary four = of("10", "0.125", "12.5", "7.25").summary();
        assertThat(four.mean()).contains(new BigDecimal("7.47"));
        assertThat(four.median()).contains(new BigDecimal("8.625"));
        assertThat(of("0.01", "0", "0", "0.01").mean()).contains(new BigDecimal("0.01"));
        assertThat(four.minimum()).contains(new BigDecimal("0.125"));
        assertThat(four.maximum()).contains(new BigDecimal("12.5"));
    }

    @Test
    void the_deviation_is_that_of_everybody_and_none_among_equals() {
        assertThat(of("2", "4", "4", "4", "5", "5", "7", "9").summary().deviation())
                .contains(new BigDecimal("2.00"));
        assertThat(of("0.1", "0.10", "0.100").summary().deviation()).contains(new BigDecimal("0.00"));
        assertThat(of("-3").summary().deviation()).contains(new BigDecimal("0.00"));
    }

    @Test
    void every_number_falls_into_one_bin_also_below_nothing_and_above_the_top() {
        List<Bin> bins = of("-1", "0", "1.999999", "2", "18", "20", "21.5").histogram(new BigDecimal("20"), 10);
        assertThat(bins.stream().map(Bin::count)).containsExactly(3, 1, 0, 0, 0, 0, 0, 0, 0, 3);
        assertThat(bins.get(1).from()).isEqualTo("2");
        assertThat(bins.get(9).to()).isEqualTo("20");
        assertThat(of("1").histogram(BigDecimal.ZERO, 4)).isEmpty();
    }

    @Test
    void thirds_of_a_maximum_follow_one_another_without_a_gap() {
        List<Bin> bins = of().histogram(BigDecimal.ONE, 3);
        assertThat(bins.get(0).to()).isEqualTo(bins.get(1).from()).isEqualTo("0.333333");
    }

    private static Figures of(String... numbers) {
        return new Figures(Stream.of(numbers).map(BigDecimal::new).toList());
    }
}
