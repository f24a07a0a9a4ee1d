package org.korrigo.application.internal.distribution;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.korrigo.domain.distribution.DistributionRepository;
import org.korrigo.domain.distribution.Marker;
import org.korrigo.domain.distribution.Rights;
import org.korrigo.domain.distribution.Share;
import org.korrigo.spi.PluginChoice;

/** The shares of one exam. */
final class SharesInMemory implements DistributionRepository {

    final Map<UUID, String> authors = new HashMap<>();
    final Map<UUID, String> variants = new HashMap<>();
    private final Map<String, Share> shares = new TreeMap<>();
    private List<Marker> markers = List.of();
    private PluginChoice strategy;

    @Override
    public List<Marker> markers(UUID exam) {
        return markers;
    }

    @Override
    public void replaceMarkers(UUID exam, List<Marker> others) {
        markers = others;
    }

    @Override
    public List<Share> shares(UUID exam) {
        return List.copyOf(shares.values());
    }

    @Override
    public void replaceShares(UUID exam, Collection<UUID> copies, Collection<Share> others) {
        shares.values().removeIf(share -> copies.contains(share.copy()));
        others.forEach(share -> shares.put(share.copy() + share.marker(), share));
    }

    @Override
    public Optional<PluginChoice> strategy(UUID exam) {
        return Optional.ofNullable(strategy);
    }

    @Override
    public void remember(UUID exam, PluginChoice chosen) {
        strategy = chosen;
    }

    @Override
    public Rights rights(UUID exam, String marker) {
        throw new AssertionError("nobody marks here");
    }

    @Override
    public Map<UUID, Rights> rights(Collection<UUID> exams, String marker) {
        throw new AssertionError("nobody marks here");
    }

    @Override
    public Rights rights(UUID exam, String marker, UUID copy) {
        throw new AssertionError("nobody marks here");
    }

    @Override
    public Map<UUID, String> lastAuthors(UUID exam) {
        return Map.copyOf(authors);
    }

    @Override
    public Map<UUID, String> variants(UUID exam) {
        return Map.copyOf(variants);
    }

    @Override
    public String variant(UUID copy) {
        return variants.getOrDefault(copy, "");
    }

    @Override
    public void setVariant(Collection<UUID> copies, String variant) {
        copies.forEach(copy -> variants.put(copy, variant));
    }
}
