package org.korrigo.trust.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.korrigo.trust.BundleFile;
import org.korrigo.trust.RefusedBundle;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.wiring.BundleRevision;

/** Judges bundles as they come and change, before anybody can start them. */
final class Guard implements SynchronousBundleListener {

    private static final Logger LOG = System.getLogger(Guard.class.getName());

    private final BundleContext context;
    private final Evidences evidences;
    private final Rollback rollback;
    private final Executor worker;
    private final Refusals refusals = new Refusals();
    private volatile TrustPolicy policy;

    Guard(BundleContext context, Evidences evidences, Rollback rollback, Executor worker) {
        this.context = context;
        this.evidences = evidences;
        this.rollback = rollback;
        this.worker = worker;
    }

    TrustPolicy policy() {
        return policy;
    }

    List<RefusedBundle> refused() {
        return refusals.list();
    }

    /** The hook's question: answered from memory, and with no for bytes that nobody has looked at. */
    boolean knowsAndTrusts(BundleRevision revision) {
        TrustPolicy now = policy;
        return now.isOpen() || evidences.of(revision).filter(now::trusts).isPresent();
    }

    boolean trusts(Bundle bundle) {
        return policy.trusts(evidences.of(bundle));
    }

    List<Bundle> bundles() {
        return Arrays.asList(context.getBundles());
    }

    /** Looks at all bytes before the policy holds, so that the hook knows them. */
    void adopt(TrustPolicy next) {
        if (!next.isOpen()) {
            bundles().forEach(evidences::of);
        }
        policy = next;
        bundles().forEach(this::judge);
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        Bundle bundle = event.getBundle();
        switch (event.getType()) {
            case BundleEvent.INSTALLED, BundleEvent.UPDATED -> judge(bundle);
            case BundleEvent.UNRESOLVED -> judgeIfNew(bundle);
            case BundleEvent.UNINSTALLED -> forget(bundle);
            default -> {
                // what runs has been judged
            }
        }
    }

    /** A refresh normally keeps the revision. */
    private void judgeIfNew(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        if (revision != null && evidences.of(revision).isEmpty()) {
            judge(bundle);
        }
    }

    private void judge(Bundle bundle) {
        TrustPolicy now = policy;
        if (bundle.getState() == Bundle.UNINSTALLED) {
            return;
        }
        try {
            if (now.isOpen()) {
                refusals.remove(bundle.getBundleId());
            } else if (now.trusts(evidences.of(bundle))) {
                welcome(bundle);
            } else {
                refuse(bundle);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The bytes of bundle " + bundle + " could not be kept", e);
        }
    }

    private void welcome(Bundle bundle) throws IOException {
        rollback.trusted(bundle, evidences.of(bundle));
        Optional<BundleFile> held = rollback.held(bundle);
        if (held.isPresent()) {
            refusals.add(bundle, held.get());
        } else {
            refusals.remove(bundle.getBundleId());
        }
    }

    private void refuse(Bundle bundle) throws IOException {
        refusals.add(bundle, evidences.of(bundle).sha256());
        if (rollback.lastTrusted(bundle, policy.hashes()::contains).isPresent()) {
            worker.execute(() -> restore(bundle));
        }
    }

    /** Once more those for whom it was too early. */
    void restoreRefused() {
        refused().stream()
                .map(refused -> context.getBundle(refused.bundle()))
                .filter(Objects::nonNull)
                .forEach(this::restore);
    }

    private void restore(Bundle bundle) {
        if (bundle.getState() == Bundle.UNINSTALLED || trusts(bundle)) {
            return;
        }
        try {
            Optional<Path> lastTrusted = rollback.lastTrusted(bundle, policy.hashes()::contains);
            if (lastTrusted.isPresent()) {
                rollback.restore(bundle, evidences.of(bundle), lastTrusted.get());
            }
        } catch (IOException e) {
            LOG.log(Level.ERROR, "Bundle " + bundle + " could not go back to its last trusted bytes", e);
        }
    }

    /** Applies the updates that were held and are trusted now. */
    void releaseHeld() throws IOException {
        TrustPolicy now = policy;
        rollback.release(hash -> now.isOpen() || now.hashes().contains(hash), context::getBundle);
    }

    private void forget(Bundle bundle) {
        evidences.forget(bundle.getBundleId());
        refusals.remove(bundle.getBundleId());
        try {
            rollback.forget(bundle.getBundleId());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "What was kept of bundle " + bundle + " could not be deleted", e);
        }
    }
}
