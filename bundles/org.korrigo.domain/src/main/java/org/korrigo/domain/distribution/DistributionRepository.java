package org.korrigo.domain.distribution;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.korrigo.spi.PluginChoice;
import org.osgi.annotation.versioning.ProviderType;

/** Port. Every method needs a unit of work. */
@ProviderType
public interface DistributionRepository {

    /** By user name. Empty: every teacher marks every copy. */
    List<Marker> markers(UUID exam);

    /** Shares of those who are no longer markers go, unless their copy is graded. */
    void replaceMarkers(UUID exam, List<Marker> markers);

    /** All shares of an exam, in no order. */
    List<Share> shares(UUID exam);

    /** Takes the place of all shares of these copies. */
    void replaceShares(UUID exam, Collection<UUID> copies, Collection<Share> shares);

    /** The strategy that was applied last. */
    Optional<PluginChoice> strategy(UUID exam);

    void remember(UUID exam, PluginChoice strategy);

    /** What somebody may mark, copies of excluded classes left out. One statement. */
    Rights rights(UUID exam, String marker);

    /** As {@link #rights(UUID, String)}, of each of many exams. */
    default Map<UUID, Rights> rights(Collection<UUID> exams, String marker) {
        return exams.stream().distinct().collect(Collectors.toMap(exam -> exam, exam -> rights(exam, marker)));
    }

    /** As {@link #rights(UUID, String)}, of one copy. One statement. */
    Rights rights(UUID exam, String marker, UUID copy);

    /** Who wrote last into the journal of each copy that has one. One statement. */
    Map<UUID, String> lastAuthors(UUID exam);

    /** The subject of copies that have one, for example {@code A}. */
    Map<UUID, String> variants(UUID exam);

    /** Empty when there is one subject for all. */
    String variant(UUID copy);

    /** @param variant empty takes it back */
    void setVariant(Collection<UUID> copies, String variant);
}
