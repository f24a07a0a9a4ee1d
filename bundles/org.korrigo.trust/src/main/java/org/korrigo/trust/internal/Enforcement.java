package org.korrigo.trust.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.korrigo.trust.RefusedBundle;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;

/** Makes the framework follow a policy that changed: what lost its trust stops, what gained it starts. Always on the worker. */
final class Enforcement {

    private static final Logger LOG = System.getLogger(Enforcement.class.getName());
    private static final int REFRESH_SECONDS = 60;
    private static final int RESOLVED_OR_MORE = Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE | Bundle.STOPPING;

    private final BundleContext context;
    private final Guard guard;

    Enforcement(BundleContext context, Guard guard) {
        this.context = context;
        this.guard = guard;
    }

    void apply(TrustPolicy next) {
        if (next.equals(guard.policy())) {
            return;
        }
        List<RefusedBundle> before = guard.refused();
        guard.adopt(next);
        LOG.log(
                Level.INFO,
                "Plug-in trust: {0}, {1} jars listed",
                next.mode().word(),
                next.hashes().size());
        settle();
        if (!guard.refused().containsAll(before)) {
            startTrusted();
        }
    }

    /** Brings everything where it belongs; nothing to do is the rule. */
    void settle() {
        stopRefused();
        guard.restoreRefused();
        releaseHeld();
    }

    /** Takes down what has resolved without being trusted. */
    private void stopRefused() {
        if (guard.policy().isOpen()) {
            return;
        }
        List<Bundle> running = guard.bundles().stream()
                .filter(bundle -> (bundle.getState() & RESOLVED_OR_MORE) != 0 && !guard.trusts(bundle))
                .toList();
        running.stream().filter(Enforcement::isExtension).forEach(Enforcement::uninstall);
        List<Bundle> refreshable =
                running.stream().filter(bundle -> !isExtension(bundle)).toList();
        if (!refreshable.isEmpty()) {
            refresh(refreshable);
        }
    }

    private void refresh(List<Bundle> bundles) {
        CountDownLatch done = new CountDownLatch(1);
        context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                .adapt(FrameworkWiring.class)
                .refreshBundles(bundles, event -> done.countDown());
        try {
            if (!done.await(REFRESH_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(Level.WARNING, "Untrusted bundles are slow to stop: {0}", bundles);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The framework resolves extensions at once and asks no hook; {@link ExtensionGate} kept the code of this one out, and now it goes. */
    private static boolean isExtension(Bundle bundle) {
        String host = bundle.getHeaders("").get(Constants.FRAGMENT_HOST);
        return host != null && (host.startsWith(Constants.SYSTEM_BUNDLE_SYMBOLICNAME) || host.contains("extension:="));
    }

    private static void uninstall(Bundle bundle) {
        try {
            LOG.log(Level.ERROR, "Untrusted framework extension {0} is uninstalled", bundle);
            bundle.uninstall();
        } catch (BundleException e) {
            LOG.log(Level.ERROR, "Untrusted framework extension " + bundle + " cannot be uninstalled", e);
        }
    }

    private void releaseHeld() {
        try {
            guard.releaseHeld();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Updates that were held could not be applied", e);
        }
    }

    private void startTrusted() {
        guard.bundles().stream()
                .filter(bundle -> bundle.getState() == Bundle.INSTALLED && guard.trusts(bundle))
                .forEach(Enforcement::start);
    }

    private static void start(Bundle bundle) {
        try {
            Starting.startIfWanted(bundle);
        } catch (BundleException e) {
            LOG.log(Level.WARNING, "Trusted bundle " + bundle + " does not start", e);
        }
    }
}
