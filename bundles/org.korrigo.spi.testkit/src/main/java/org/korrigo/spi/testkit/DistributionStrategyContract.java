package org.korrigo.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.Options;
import org.korrigo.spi.distribution.AvailableMarker;
import org.korrigo.spi.distribution.CopyShare;
import org.korrigo.spi.distribution.CopyToShare;
import org.korrigo.spi.distribution.DistributionPlan;
import org.korrigo.spi.distribution.DistributionRequest;
import org.korrigo.spi.distribution.DistributionStrategy;
import org.korrigo.spi.distribution.LeftCopy;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;

/** What every distribution strategy promises. */
public abstract class DistributionStrategyContract {

    private static final List<String> ITEMS =
            SampleExam.SCHEME.leaves().map(MarkItem::id).toList();

    protected abstract DistributionStrategy strategy();

    /** Options under which it can plan. */
    protected Options options() {
        return Options.NONE;
    }

    @Test
    void coversEveryQuestionOfEveryCopyOnce() throws Exception {
        requireCovered(request(markers("ada", "bob", "cleo"), copies(25)));
    }

    @Test
    void givesNobodyACopyThatTheyAreBarredFrom() throws Exception {
        List<CopyToShare> copies = new ArrayList<>(copies(12));
        IntStream.range(0, 12).forEach(i -> copies.add(copy("own-" + i, ITEMS, i % 2 == 0 ? "ada" : "bob")));
        requireCovered(request(markers("ada", "bob", "cleo"), copies));
    }

    @Test
    void leavesACopyThatEveryMarkerIsBarredFromWithAReason() throws Exception {
        List<CopyToShare> copies = new ArrayList<>(copies(4));
        copies.add(copy("nobody's", ITEMS, "ada", "bob"));
        DistributionRequest request = request(markers("ada", "bob"), copies);
        requireCovered(request);
        assertThat(plan(request).left()).extracting(LeftCopy::copy).containsExactly("nobody's");
    }

    @Test
    void leavesEveryCopyWhenThereIsNoMarker() throws Exception {
        DistributionPlan plan = plan(request(List.of(), copies(3)));
        assertThat(plan.shares()).isEmpty();
        assertThat(plan.left()).hasSize(3).allSatisfy(left -> assertThat(left.reason())
                .matches("[a-z][a-z0-9-]*"));
    }

    @Test
    void plansNothingForNoCopy() throws Exception {
        assertThat(plan(request(markers("ada"), List.of()))).isEqualTo(new DistributionPlan(List.of(), List.of()));
    }

    @Test
    void sharesTheQuestionsOfACopyThatStillWantAMarker() throws Exception {
        List<CopyToShare> copies = List.of(copy("half", ITEMS.subList(1, 2)), copy("whole", ITEMS));
        requireCovered(request(markers("ada", "bob"), copies));
    }

    @Test
    void sharesCopiesOfAnExamWithoutBareme() throws Exception {
        List<CopyToShare> copies = List.of(copy("one", List.of()), copy("two", List.of()), copy("three", List.of()));
        DistributionRequest request = new DistributionRequest(
                markers("ada", "bob"), copies, MarkScheme.EMPTY, 7, options(), Cancellation.NEVER);
        requireCovered(request);
    }

    @Test
    void plansAlikeTwice() throws Exception {
        DistributionRequest request = request(markers("ada", "bob", "cleo"), copies(25));
        assertThat(plan(request)).isEqualTo(plan(request));
    }

    @Test
    void stopsWhenCancelled() {
        DistributionRequest cancelled =
                new DistributionRequest(markers("ada", "bob"), copies(25), SampleExam.SCHEME, 7, options(), () -> true);
        assertThatThrownBy(() -> plan(cancelled)).isInstanceOf(InterruptedException.class);
    }

    @Test
    void servesFourThreadsAtOnce() throws Exception {
        DistributionRequest request = request(markers("ada", "bob", "cleo"), copies(25));
        assertThat(AtOnce.call(4, () -> plan(request))).containsOnly(plan(request));
    }

    private DistributionPlan plan(DistributionRequest request) throws Exception {
        return strategy().distribute(request);
    }

    /** Each question of each copy is with one marker who may have it, or the copy is left whole. */
    private void requireCovered(DistributionRequest request) throws Exception {
        DistributionPlan plan = plan(request);
        Map<String, CopyToShare> copies =
                request.copies().stream().collect(Collectors.toMap(CopyToShare::id, Function.identity()));
        Set<String> left = plan.left().stream().map(LeftCopy::copy).collect(Collectors.toSet());
        Map<String, List<String>> given = plan.shares().stream()
                .collect(Collectors.groupingBy(
                        CopyShare::copy, Collectors.flatMapping(s -> given(s, copies).stream(), Collectors.toList())));
        for (CopyToShare copy : request.copies()) {
            if (left.contains(copy.id())) {
                assertThat(given).doesNotContainKey(copy.id());
            } else {
                assertThat(given.get(copy.id())).as(copy.id()).containsExactlyInAnyOrderElementsOf(wanted(copy));
            }
        }
        Set<String> known = new HashSet<>(
                request.markers().stream().map(AvailableMarker::id).toList());
        assertThat(plan.shares()).allSatisfy(share -> {
            assertThat(known).contains(share.marker());
            assertThat(copies.get(share.copy()).barred()).doesNotContain(share.marker());
        });
    }

    private static List<String> wanted(CopyToShare copy) {
        return copy.items().isEmpty() ? List.of("whole") : copy.items();
    }

    private static List<String> given(CopyShare share, Map<String, CopyToShare> copies) {
        return share.items().isEmpty() ? wanted(copies.get(share.copy())) : List.copyOf(share.items());
    }

    private DistributionRequest request(List<AvailableMarker> markers, List<CopyToShare> copies) {
        return new DistributionRequest(markers, copies, SampleExam.SCHEME, 7, options(), Cancellation.NEVER);
    }

    /** Markers of equal weight without any work. */
    protected static List<AvailableMarker> markers(String... ids) {
        return List.of(ids).stream()
                .map(id -> new AvailableMarker(id, BigDecimal.ONE, BigDecimal.ZERO))
                .toList();
    }

    /** Copies of {@link SampleExam#SCHEME} that anybody may mark. */
    protected static List<CopyToShare> copies(int count) {
        return IntStream.range(0, count).mapToObj(i -> copy("copy-" + i, ITEMS)).toList();
    }

    private static CopyToShare copy(String id, List<String> items, String... barred) {
        return new CopyToShare(id, "", items, Set.of(barred));
    }
}
