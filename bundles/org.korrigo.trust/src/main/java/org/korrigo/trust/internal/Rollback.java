package org.korrigo.trust.internal;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.korrigo.trust.BundleFile;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Brings a bundle whose update was refused back to its last trusted bytes, and holds the refused ones until somebody vouches for them.
 * The framework has stopped the bundle by the time anybody can see the new bytes: for that moment it is away.
 */
final class Rollback {

    private static final Logger LOG = System.getLogger(Rollback.class.getName());

    private final BundleCache cache;
    private final Distribution distribution;
    private final KeptJars good;
    private final KeptJars held;

    Rollback(BundleCache cache, Distribution distribution, Path memory) throws IOException {
        this.cache = cache;
        this.distribution = distribution;
        this.good = new KeptJars(memory.resolve("good"));
        this.held = new KeptJars(memory.resolve("held"));
    }

    /** Remembers trusted bytes. Other ones than the last have overtaken what was held. */
    void trusted(Bundle bundle, Evidence evidence) throws IOException {
        if (evidence.distributed()) {
            return;
        }
        long id = bundle.getBundleId();
        Optional<String> before = good.find(id).map(KeptJars.Kept::sha256);
        if (!before.equals(Optional.of(evidence.sha256()))) {
            held.forget(id);
        }
        Optional<Path> jar = cache.jar(id);
        if (jar.isPresent()) {
            good.keep(id, evidence.sha256(), jar.get());
        }
    }

    /** The update that this bundle was to get. */
    Optional<BundleFile> held(Bundle bundle) throws IOException {
        Optional<KeptJars.Kept> kept = held.find(bundle.getBundleId());
        return kept.isPresent() ? BundleFiles.read(kept.get().file()).stream().findFirst() : Optional.empty();
    }

    void forget(long bundle) throws IOException {
        good.forget(bundle);
        held.forget(bundle);
    }

    /** @param hashes that are trusted now */
    Optional<Path> lastTrusted(Bundle bundle, Predicate<String> hashes) throws IOException {
        return good.find(bundle.getBundleId())
                .filter(kept -> hashes.test(kept.sha256()))
                .map(KeptJars.Kept::file)
                .or(() -> distribution.file(bundle.getLocation()));
    }

    void restore(Bundle bundle, Evidence refused, Path lastTrusted) throws IOException {
        Optional<Path> jar = cache.jar(bundle.getBundleId());
        if (jar.isPresent()) {
            held.keep(bundle.getBundleId(), refused.sha256(), jar.get());
            update(bundle, lastTrusted, "its last trusted bytes");
        }
    }

    /** Applies the held updates that are trusted now. @param byId finds a bundle, null when it is gone */
    void release(Predicate<String> hashes, LongFunction<Bundle> byId) throws IOException {
        for (KeptJars.Kept kept : held.all()) {
            Bundle bundle = byId.apply(kept.bundle());
            if (bundle == null) {
                forget(kept.bundle());
            } else if (hashes.test(kept.sha256())) {
                update(bundle, kept.file(), "the update that was held");
            }
        }
    }

    private static void update(Bundle bundle, Path jar, String what) throws IOException {
        try (InputStream in = Files.newInputStream(jar)) {
            bundle.update(in);
            LOG.log(Level.INFO, "Bundle {0} got {1}", bundle, what);
            Starting.startIfWanted(bundle);
        } catch (BundleException e) {
            // most often whoever brought the update is not done with it
            LOG.log(Level.INFO, "Bundle {0} did not get {1} yet: {2}", bundle, what, e.getMessage());
        }
    }
}
