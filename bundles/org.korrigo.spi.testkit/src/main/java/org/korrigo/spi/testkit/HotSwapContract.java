package org.korrigo.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;

/**
 * What every plug-in promises while the server runs: it comes, is replaced and goes, in a real framework, and leaves nothing
 * behind.
 *
 * @param <P> the interface of the plug-in
 */
public abstract class HotSwapContract<P> {

    private static final String NEXT_VERSION = "9999.0.0";

    @TempDir
    Path storage;

    private FelixHarness felix;

    protected abstract Class<P> type();

    protected abstract String pluginId();

    /** Uses the plug-in as an exam would, and throws or asserts when it does not work. */
    protected abstract void call(P plugin) throws Exception;

    /** The plug-in's jar, or its classes as bnd left them. */
    protected Path bundle() {
        return Path.of("target", "classes");
    }

    /** Offers what the plug-in needs of the server: services, configurations, other bundles. */
    protected void prepare(FelixHarness harness) throws Exception {
        assertThat(harness.serves(type(), filter())).as("another bundle serves").isFalse();
    }

    /** Tells the plug-in's service from others of its type. */
    protected String filter() {
        return "(korrigo.plugin.id=" + pluginId() + ")";
    }

    /** How long a thread may take to end and the collector to find a class loader. */
    protected Duration patience() {
        return Duration.ofSeconds(10);
    }

    @BeforeEach
    void boot() throws Exception {
        felix = FelixHarness.boot(storage);
        prepare(felix);
    }

    @AfterEach
    void shutDown() throws Exception {
        felix.close();
    }

    @Test
    void servesFromItsInstallationToItsRemoval() throws Exception {
        Bundle bundle = felix.install(bundle());
        callOnce();
        felix.uninstall(bundle);
        assertThat(felix.serves(type(), filter()))
                .as("serves after its removal")
                .isFalse();
    }

    @Test
    void servesAgainOnceItsBundleWasReplaced() throws Exception {
        Bundle bundle = felix.install(bundle());
        ServiceReference<P> first = callOnce();
        felix.update(bundle, bundle(), NEXT_VERSION);
        assertThat(callOnce()).as("the service that was there before").isNotEqualTo(first);
        felix.uninstall(bundle);
        assertThat(felix.serves(type(), filter()))
                .as("serves after its removal")
                .isFalse();
    }

    @Test
    void leavesNoThreadBehind() throws Exception {
        comeAndGo(); // framework and JDK start threads of their own, once
        Set<Thread> before = threads();
        comeAndGo();
        becomes("Threads left behind: ", () -> left(before).isEmpty(), () -> left(before));
    }

    @Test
    void leavesNoClassBehind() throws Exception {
        WeakReference<ClassLoader> classes = comeAndGo();
        becomes(
                "Something still holds the classes of ",
                () -> {
                    System.gc();
                    return classes.get() == null;
                },
                classes::get);
    }

    private WeakReference<ClassLoader> comeAndGo() throws Exception {
        Bundle bundle = felix.install(bundle());
        callOnce();
        WeakReference<ClassLoader> classes =
                new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader());
        felix.uninstall(bundle);
        return classes;
    }

    private ServiceReference<P> callOnce() throws Exception {
        ServiceReference<P> reference = felix.await(type(), filter());
        P plugin = felix.context().getService(reference);
        try {
            call(plugin);
        } finally {
            felix.context().ungetService(reference);
        }
        return reference;
    }

    private void becomes(String failure, BooleanSupplier done, Supplier<?> rest) throws InterruptedException {
        long deadline = System.nanoTime() + patience().toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(failure + rest.get());
            }
            Thread.sleep(20);
        }
    }

    private static List<Thread> left(Set<Thread> before) {
        return threads().stream().filter(thread -> !before.contains(thread)).toList();
    }

    /** The JDK comes and goes with its own pool, whoever uses it. */
    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.getName().startsWith("ForkJoinPool.commonPool"))
                .collect(Collectors.toSet());
    }
}
