package org.korrigo.distribution.standard.internal;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.Options;
import org.korrigo.spi.distribution.AvailableMarker;
import org.korrigo.spi.distribution.CopyToShare;
import org.korrigo.spi.distribution.DistributionRequest;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;

/** Exams as chance makes them. */
final class RandomRequests {

    private final Random random;
    /** How likely a marker teaches a class of the exam. */
    private final double barred;

    RandomRequests(long seed, double barred) {
        this.random = new Random(seed);
        this.barred = barred;
    }

    DistributionRequest next() {
        int count = 1 + random.nextInt(7);
        List<AvailableMarker> markers = IntStream.range(0, count)
                .mapToObj(i -> new AvailableMarker("m" + i, weight(), BigDecimal.ZERO))
                .toList();
        List<Set<String>> classes =
                IntStream.range(0, 4).mapToObj(i -> bars(count)).toList();
        List<MarkItem> items = IntStream.range(0, 1 + random.nextInt(9))
                .mapToObj(RandomRequests::item)
                .toList();
        List<String> ids = items.stream().map(MarkItem::id).toList();
        List<CopyToShare> copies = IntStream.range(0, random.nextInt(60))
                .mapToObj(i -> new CopyToShare("c" + i, "", ids, classes.get(random.nextInt(4))))
                .toList();
        return new DistributionRequest(
                markers, copies, new MarkScheme(items), random.nextLong(), Options.NONE, Cancellation.NEVER);
    }

    private BigDecimal weight() {
        return BigDecimal.valueOf(1 + random.nextInt(40), 1);
    }

    private Set<String> bars(int markers) {
        Set<String> bars = new HashSet<>();
        IntStream.range(0, markers).filter(i -> random.nextDouble() < barred).forEach(i -> bars.add("m" + i));
        return bars;
    }

    private static MarkItem item(int number) {
        return new MarkItem("q" + number, "q" + number, BigDecimal.ONE, BigDecimal.ONE, false, List.of());
    }
}
