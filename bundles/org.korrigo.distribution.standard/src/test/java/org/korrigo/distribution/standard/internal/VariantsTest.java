package org.korrigo.distribution.standard.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.Options;
import org.korrigo.spi.distribution.AvailableMarker;
import org.korrigo.spi.distribution.CopyShare;
import org.korrigo.spi.distribution.CopyToShare;
import org.korrigo.spi.distribution.DistributionRequest;
import org.korrigo.spi.scoring.MarkScheme;

class VariantsTest {

    private static final List<String> SUBJECTS = List.of("A", "B", "C");
    private static final int MARKERS = 7;

    @ParameterizedTest
    @ValueSource(ints = {30, 31, 100, 219})
    void markersHaveCopiesOfOneSubjectButForThoseWhereOneEndsAndTheNextBegins(int copies) throws Exception {
        Map<String, String> subjects = IntStream.range(0, copies)
                .boxed()
                .collect(Collectors.toMap(i -> "copy-" + i, i -> SUBJECTS.get(i % SUBJECTS.size())));
        List<CopyToShare> all = new ArrayList<>();
        subjects.forEach((copy, subject) -> all.add(new CopyToShare(copy, subject, List.of(), Set.of())));
        List<AvailableMarker> markers = IntStream.range(0, MARKERS)
                .mapToObj(i -> new AvailableMarker("marker-" + i, BigDecimal.ONE, BigDecimal.ZERO))
                .toList();
        List<CopyShare> shares = new BalancedDistribution()
                .distribute(new DistributionRequest(
                        markers, all, new MarkScheme(List.of()), 7, Options.NONE, Cancellation.NEVER))
                .shares();
        long kinds = shares.stream()
                .map(share -> share.marker() + subjects.get(share.copy()))
                .distinct()
                .count();
        assertThat(shares).hasSize(copies);
        assertThat(kinds)
                .isLessThanOrEqualTo(
                        MARKERS + subjects.values().stream().distinct().count() - 1);
    }
}
