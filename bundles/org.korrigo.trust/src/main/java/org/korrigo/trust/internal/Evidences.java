package org.korrigo.trust.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleRevision;

/** Looks at the bytes of each revision once, outside the resolver, so that the hook only looks up. */
final class Evidences {

    private static final Logger LOG = System.getLogger(Evidences.class.getName());

    private final BundleCache cache;
    private final Distribution distribution;
    private final long guard;
    private final Map<Long, Evidence> known = new ConcurrentHashMap<>();

    /** @param guard id of the bundle that asks: it cannot refuse itself */
    Evidences(BundleCache cache, Distribution distribution, long guard) {
        this.cache = cache;
        this.distribution = distribution;
        this.guard = guard;
    }

    /** Reads the bytes unless they are known. */
    Evidence of(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return known.compute(
                bundle.getBundleId(),
                (id, before) -> before != null && before.revision() == revision ? before : look(bundle, revision));
    }

    /** Touches no file. @return empty for bytes that nobody has looked at yet */
    Optional<Evidence> of(BundleRevision revision) {
        return Optional.ofNullable(known.get(revision.getBundle().getBundleId()))
                .filter(evidence -> evidence.revision() == revision);
    }

    void forget(long bundle) {
        known.remove(bundle);
    }

    private Evidence look(Bundle bundle, BundleRevision revision) {
        if (bundle.getBundleId() == 0 || bundle.getBundleId() == guard) {
            return new Evidence(revision, true, "");
        }
        try {
            Optional<Path> jar = cache.jar(bundle.getBundleId());
            if (jar.isEmpty()) {
                return new Evidence(revision, false, "");
            }
            return distribution.has(bundle.getLocation(), jar.get())
                    ? new Evidence(revision, true, "")
                    : new Evidence(revision, false, Sha256.of(jar.get()));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The bytes of bundle " + bundle + " cannot be read", e);
            return new Evidence(revision, false, "");
        }
    }
}
