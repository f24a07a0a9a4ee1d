package org.korrigo.distribution.standard.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.Options;
import org.korrigo.spi.distribution.AvailableMarker;
import org.korrigo.spi.distribution.CopyShare;
import org.korrigo.spi.distribution.CopyToShare;
import org.korrigo.spi.distribution.DistributionRequest;
import org.korrigo.spi.testkit.SampleExam;

class QuestionWiseTest {

    private static final List<String> ITEMS = List.of("ex1-a", "ex1-b", "ex2");

    @Test
    void aMarkerForEachQuestionMarksItInEveryCopy() throws Exception {
        assertThat(new QuestionDistribution()
                        .distribute(exam("ada", "bob", "cleo"))
                        .shares())
                .hasSize(30)
                .allSatisfy(share -> assertThat(share.items()).hasSize(1))
                .filteredOn(share -> share.marker().equals("bob"))
                .hasSize(10)
                .extracting(CopyShare::items)
                .containsOnly(Set.of("ex1-b"));
    }

    @Test
    void neighboursShareAQuestionThatIsTooMuchForOne() throws Exception {
        assertThat(new QuestionDistribution().distribute(exam("ada", "bob")).shares())
                .filteredOn(share -> share.items().contains("ex1-b"))
                .extracting(CopyShare::marker)
                .containsOnly("ada", "bob");
    }

    private static DistributionRequest exam(String... ids) {
        List<AvailableMarker> markers = List.of(ids).stream()
                .map(id -> new AvailableMarker(id, BigDecimal.ONE, BigDecimal.ZERO))
                .toList();
        List<CopyToShare> copies = IntStream.range(0, 10)
                .mapToObj(i -> new CopyToShare("c" + i, "", ITEMS, Set.of()))
                .toList();
        return new DistributionRequest(markers, copies, SampleExam.SCHEME, 3, Options.NONE, Cancellation.NEVER);
    }
}
