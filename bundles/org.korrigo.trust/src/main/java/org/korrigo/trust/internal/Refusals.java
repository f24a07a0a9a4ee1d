package org.korrigo.trust.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.korrigo.trust.BundleFile;
import org.korrigo.trust.RefusedBundle;
import org.osgi.framework.Bundle;

/** What is refused now. */
final class Refusals {

    private final Map<Long, RefusedBundle> refused = new ConcurrentHashMap<>();

    /** The bundle as it is. */
    void add(Bundle bundle, String sha256) {
        String symbolicName = Objects.requireNonNullElse(bundle.getSymbolicName(), "");
        add(bundle, new BundleFile("", symbolicName, bundle.getVersion().toString(), sha256));
    }

    /** Bytes the bundle was to get. The same bytes of the same bundle are refused once. */
    void add(Bundle bundle, BundleFile bytes) {
        refused.compute(
                bundle.getBundleId(),
                (id, before) ->
                        before != null && before.sha256().equals(bytes.sha256()) ? before : refusal(bundle, bytes));
    }

    private static RefusedBundle refusal(Bundle bundle, BundleFile bytes) {
        return new RefusedBundle(
                bundle.getBundleId(),
                bytes.symbolicName(),
                bytes.version(),
                bundle.getLocation(),
                bytes.sha256(),
                Instant.now());
    }

    void remove(long bundle) {
        refused.remove(bundle);
    }

    List<RefusedBundle> list() {
        return refused.values().stream()
                .sorted(Comparator.comparingLong(RefusedBundle::bundle))
                .toList();
    }
}
