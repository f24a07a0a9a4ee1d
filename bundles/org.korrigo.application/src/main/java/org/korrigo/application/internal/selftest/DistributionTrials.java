package org.korrigo.application.internal.selftest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.korrigo.application.internal.distribution.PlanFaults;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.Options;
import org.korrigo.spi.distribution.AvailableMarker;
import org.korrigo.spi.distribution.CopyToShare;
import org.korrigo.spi.distribution.DistributionPlan;
import org.korrigo.spi.distribution.DistributionRequest;
import org.korrigo.spi.distribution.DistributionStrategy;
import org.korrigo.spi.distribution.LeftCopy;
import org.korrigo.spi.scoring.MarkItem;

/** What every distribution strategy promises. */
final class DistributionTrials implements SelfTest<DistributionStrategy> {

    private static final List<String> ITEMS =
            SampleMarks.SCHEME.leaves().map(MarkItem::id).toList();

    @Override
    public Class<DistributionStrategy> spi() {
        return DistributionStrategy.class;
    }

    @Override
    public List<Promise<DistributionStrategy>> promises(PluginEntry plugin) {
        return List.of(
                new Promise<>("covers-every-question-once", strategy -> covers(strategy, request(Set.of()))),
                new Promise<>(
                        "keeps-markers-from-their-own-classes", strategy -> covers(strategy, request(Set.of("ada")))),
                new Promise<>("leaves-what-nobody-may-have", DistributionTrials::leavesWhatNobodyMayHave),
                new Promise<>("plans-alike-twice", DistributionTrials::plansAlike));
    }

    private static String covers(DistributionStrategy strategy, DistributionRequest request) throws Exception {
        DistributionPlan plan = strategy.distribute(request);
        List<String> faults = PlanFaults.of(request, plan);
        BrokenPromise.unless(faults.isEmpty(), String.join(" ", faults));
        BrokenPromise.unless(plan.left().isEmpty(), "It leaves copies that somebody may have: " + plan.left() + ".");
        Set<String> markers = new HashSet<>();
        plan.shares().forEach(share -> markers.add(share.marker()));
        return "Given to " + markers.size() + " of 3 markers.";
    }

    private static String leavesWhatNobodyMayHave(DistributionStrategy strategy) throws Exception {
        DistributionRequest request = request(Set.of("ada", "bob", "cleo"));
        DistributionPlan plan = strategy.distribute(request);
        BrokenPromise.unless(PlanFaults.of(request, plan).isEmpty(), "It gives them away: " + plan.shares() + ".");
        return plan.left().stream().map(LeftCopy::reason).distinct().toList().toString();
    }

    private static String plansAlike(DistributionStrategy strategy) throws Exception {
        DistributionRequest request = request(Set.of());
        BrokenPromise.unless(
                strategy.distribute(request).equals(strategy.distribute(request)), "The second plan differs.");
        return "";
    }

    /** Ten copies that anybody may mark and ten from which some are barred. */
    private static DistributionRequest request(Set<String> barred) {
        List<AvailableMarker> markers = Stream.of("ada", "bob", "cleo")
                .map(id -> new AvailableMarker(id, BigDecimal.ONE, BigDecimal.ZERO))
                .toList();
        List<CopyToShare> copies = new ArrayList<>();
        IntStream.range(0, 10).forEach(i -> copies.add(new CopyToShare("anybody-" + i, "", ITEMS, Set.of())));
        IntStream.range(0, 10).forEach(i -> copies.add(new CopyToShare("barred-" + i, "", ITEMS, barred)));
        return new DistributionRequest(markers, copies, SampleMarks.SCHEME, 1, Options.NONE, Cancellation.NEVER);
    }
}
