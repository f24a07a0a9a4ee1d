package org.korrigo.distribution.standard.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.distribution.AvailableMarker;
import org.korrigo.spi.distribution.CopyShare;
import org.korrigo.spi.distribution.CopyToShare;
import org.korrigo.spi.distribution.DistributionPlan;
import org.korrigo.spi.distribution.DistributionRequest;
import org.korrigo.spi.distribution.DistributionStrategy;
import org.korrigo.spi.distribution.LeftCopy;

/** What holds for any exam, tried on thousands that chance has made. */
class FairnessTest {

    private static final int EXAMS = 2000;
    private static final List<DistributionStrategy> ALL =
            List.of(new BalancedDistribution(), new WeightedDistribution(), new QuestionDistribution());

    @Test
    void nobodyGetsTwoCopiesMoreThanAnybodyElse() throws Exception {
        RandomRequests exams = new RandomRequests(1, 0);
        for (int i = 0; i < EXAMS; i++) {
            DistributionRequest exam = exams.next();
            Map<String, Integer> counts = counts(exam, new BalancedDistribution().distribute(exam));
            int most = counts.values().stream().mapToInt(n -> n).max().orElseThrow();
            int least = counts.values().stream().mapToInt(n -> n).min().orElseThrow();
            assertThat(most - least).as("%s", counts).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void nobodyIsAWholeCopyOffTheShareOfTheWeight() throws Exception {
        RandomRequests exams = new RandomRequests(2, 0);
        for (int i = 0; i < EXAMS; i++) {
            DistributionRequest exam = exams.next();
            requireWeights(exam, counts(exam, new WeightedDistribution().distribute(exam)));
            requireWeights(exam, counts(exam, new QuestionDistribution().distribute(exam)));
        }
    }

    private static void requireWeights(DistributionRequest exam, Map<String, Integer> counts) {
        double all = counts.values().stream().mapToInt(n -> n).sum();
        double weights = exam.markers().stream()
                .mapToDouble(m -> m.weight().doubleValue())
                .sum();
        for (AvailableMarker marker : exam.markers()) {
            double exact = all * marker.weight().doubleValue() / weights;
            assertThat(Math.abs(counts.get(marker.id()) - exact))
                    .as("%s of %s", marker, counts)
                    .isLessThan(1);
        }
    }

    @Test
    void everyQuestionOfEveryCopyIsCoveredOnceAndNeverByWhoIsBarred() throws Exception {
        RandomRequests exams = new RandomRequests(3, 0.4);
        for (int i = 0; i < EXAMS; i++) {
            DistributionRequest exam = exams.next();
            for (DistributionStrategy strategy : ALL) {
                requireCovered(exam, strategy.distribute(exam));
            }
        }
    }

    private static void requireCovered(DistributionRequest exam, DistributionPlan plan) {
        Map<String, CopyToShare> open = new LinkedHashMap<>();
        exam.copies().forEach(copy -> open.put(copy.id(), copy));
        plan.left().stream().map(LeftCopy::copy).forEach(open::remove);
        Set<String> covered = new HashSet<>();
        for (CopyShare share : plan.shares()) {
            CopyToShare copy = open.get(share.copy());
            assertThat(copy.barred()).doesNotContain(share.marker());
            Set<String> items = share.items().isEmpty() ? Set.copyOf(copy.items()) : share.items();
            items.forEach(item ->
                    assertThat(covered.add(copy.id() + "/" + item)).as("once").isTrue());
        }
        assertThat(covered)
                .hasSize(open.values().stream().mapToInt(c -> c.items().size()).sum());
    }

    /** The bars may allow no better; where they are few, the difference stays that of one copy. */
    @Test
    void barsAreNoReasonForADifferenceThatPassingOnWouldMend() throws Exception {
        RandomRequests exams = new RandomRequests(4, 0.2);
        for (int i = 0; i < EXAMS; i++) {
            DistributionRequest exam = exams.next();
            DistributionPlan plan = new BalancedDistribution().distribute(exam);
            Map<String, Integer> counts = counts(exam, plan);
            Map<String, CopyToShare> copies = new LinkedHashMap<>();
            exam.copies().forEach(copy -> copies.put(copy.id(), copy));
            for (CopyShare share : plan.shares()) {
                exam.markers().stream()
                        .map(AvailableMarker::id)
                        .filter(other -> !copies.get(share.copy()).barred().contains(other))
                        .forEach(other -> assertThat(counts.get(share.marker()) - counts.get(other))
                                .isLessThanOrEqualTo(2));
            }
        }
    }

    @Test
    void theOrderInWhichThingsAreListedMakesNoDifference() throws Exception {
        DistributionRequest exam = new RandomRequests(5, 0.2).next();
        List<CopyToShare> reversed = new ArrayList<>(exam.copies());
        Collections.reverse(reversed);
        DistributionRequest other = new DistributionRequest(
                exam.markers(), reversed, exam.scheme(), exam.seed(), exam.options(), exam.cancellation());
        for (DistributionStrategy strategy : ALL) {
            assertThat(strategy.distribute(other)).isEqualTo(strategy.distribute(exam));
        }
    }

    private static Map<String, Integer> counts(DistributionRequest exam, DistributionPlan plan) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        exam.markers().forEach(marker -> counts.put(marker.id(), 0));
        plan.shares()
                .forEach(share ->
                        counts.merge(share.marker(), Math.max(1, share.items().size()), Integer::sum));
        return counts;
    }
}
