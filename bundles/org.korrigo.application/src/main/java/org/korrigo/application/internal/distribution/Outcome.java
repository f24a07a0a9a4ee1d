package org.korrigo.application.internal.distribution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.korrigo.domain.distribution.Share;
import org.korrigo.spi.distribution.CopyShare;
import org.korrigo.spi.distribution.CopyToShare;
import org.korrigo.spi.distribution.DistributionPlan;
import org.korrigo.spi.distribution.LeftCopy;

/**
 * What becomes of an agenda.
 *
 * @param shares of all copies that were touched, one a copy and marker
 * @param left copies that nobody may have
 */
record Outcome(List<Share> shares, List<LeftCopy> left) {

    static Outcome of(Agenda agenda, DistributionPlan plan, List<String> questions) {
        Map<String, CopyToShare> open =
                agenda.open().stream().collect(Collectors.toMap(CopyToShare::id, Function.identity()));
        Set<UUID> left =
                plan.left().stream().map(copy -> UUID.fromString(copy.copy())).collect(Collectors.toSet());
        Stream<Share> staying = agenda.givenUp().stream().filter(share -> left.contains(share.copy()));
        Stream<Share> planned =
                plan.shares().stream().map(share -> share(share, open.get(share.copy()), questions.size()));
        Stream<Share> all = Stream.concat(Stream.concat(agenda.kept().stream(), staying), planned);
        return new Outcome(oneEach(all), plan.left());
    }

    private static Share share(CopyShare share, CopyToShare copy, int questions) {
        Set<String> items = share.items().isEmpty() ? Set.copyOf(copy.items()) : share.items();
        return new Share(UUID.fromString(share.copy()), share.marker(), items.size() == questions ? Set.of() : items);
    }

    private record Key(UUID copy, String marker) {}

    private static List<Share> oneEach(Stream<Share> all) {
        Map<Key, Share> each = all.collect(Collectors.toMap(
                share -> new Key(share.copy(), share.marker()),
                Function.identity(),
                Outcome::joined,
                LinkedHashMap::new));
        return List.copyOf(each.values());
    }

    private static Share joined(Share one, Share other) {
        boolean whole = one.isWholeCopy() || other.isWholeCopy();
        Set<String> items =
                Stream.concat(one.items().stream(), other.items().stream()).collect(Collectors.toSet());
        return whole ? new Share(one.copy(), one.marker(), Set.of()) : new Share(one.copy(), one.marker(), items);
    }
}
