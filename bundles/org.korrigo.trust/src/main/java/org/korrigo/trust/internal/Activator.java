package org.korrigo.trust.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.korrigo.trust.RefusedBundle;
import org.korrigo.trust.TrustState;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;

/** Puts the guard up. No component: this bundle starts before those who would make one of it. */
public final class Activator implements BundleActivator {

    private static final Logger LOG = System.getLogger("org.korrigo.trust");
    /** By then the log is awake. */
    private static final int FIRST_LOOK_MILLIS = 1500;

    private static final int LOOK_MILLIS = 1000;

    private ScheduledExecutorService worker;
    private Guard guard;

    @Override
    public void start(BundleContext context) throws IOException {
        Path memory = context.getDataFile("").toPath();
        worker = Executors.newSingleThreadScheduledExecutor(Activator::thread);
        // our own data lie beside those of all others: CACHE/bundleID/data
        BundleCache cache = new BundleCache(memory.toAbsolutePath().getParent().getParent());
        Path home = folder(context, "karaf.home", ".");
        Distribution distribution =
                new Distribution(home.resolve(property(context, "karaf.default.repository", "system")));
        Evidences evidences =
                new Evidences(cache, distribution, context.getBundle().getBundleId());
        guard = new Guard(context, evidences, new Rollback(cache, distribution, memory), worker);
        PolicyFiles files = new PolicyFiles(folder(context, "karaf.etc", "etc"), memory);
        stand(context, files);
    }

    private void stand(BundleContext context, PolicyFiles files) {
        Enforcement enforcement = new Enforcement(context, guard);
        Witnesses witnesses = new Witnesses();
        witnesses.add(Activator::log);
        PolicyWatch watch = new PolicyWatch(files, enforcement, () -> {
            witnesses.tell(guard.refused());
            enforcement.settle();
        });
        guard.adopt(files.read());
        context.addBundleListener(guard);
        ResolverHookFactory hooks = triggers -> new RefusingHook(triggers, guard::knowsAndTrusts);
        context.registerService(ResolverHookFactory.class, hooks, null);
        // once more, for what came while nobody listened
        guard.adopt(guard.policy());
        worker.scheduleWithFixedDelay(watch, FIRST_LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        context.registerService(TrustState.class, new ListDesk(files, guard, witnesses, watch, worker), null);
    }

    @Override
    public void stop(BundleContext context) {
        context.removeBundleListener(guard);
        worker.shutdownNow();
    }

    private static void log(RefusedBundle bundle) {
        LOG.log(
                Level.WARNING,
                "Refused bundle {0} {1}, sha256 {2}, from {3}: nobody vouched for it."
                        + " To let it run: korrigo:plugin-trust {2}",
                bundle.symbolicName(),
                bundle.version(),
                bundle.sha256(),
                bundle.location());
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "korrigo-trust");
        thread.setDaemon(true);
        return thread;
    }

    private static Path folder(BundleContext context, String name, String otherwise) {
        return Path.of(property(context, name, otherwise));
    }

    private static String property(BundleContext context, String name, String otherwise) {
        return Optional.ofNullable(context.getProperty(name)).orElse(otherwise);
    }
}
