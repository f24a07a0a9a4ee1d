package org.korrigo.spi.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.util.tracker.ServiceTracker;

/**
 * A real OSGi framework in the JVM of the test: Felix, declarative services, configurations, and the SPI as the system bundle
 * exports it, so that a test calls a plug-in by its interface. It finds its own bundles on the class path.
 */
public final class FelixHarness implements AutoCloseable {

    /** How long a service may take to arrive. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final List<String> SHARED = List.of("org.korrigo.spi", "slf4j.api");
    private static final String CONFIGURATION_API = "org.osgi.service.cm;version=1.6.1";
    private static final List<String> BUNDLES = List.of(
            "org.osgi.util.function",
            "org.osgi.util.promise",
            "org.osgi.service.component",
            "org.apache.felix.configadmin",
            "org.apache.felix.scr");

    private final Framework felix;

    private FelixHarness(Framework felix) {
        this.felix = felix;
    }

    /** @param storage an empty folder for the framework's own files */
    public static FelixHarness boot(Path storage) throws BundleException, IOException {
        FrameworkFactory factory =
                ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow();
        FelixHarness harness = new FelixHarness(factory.newFramework(Map.of(
                Constants.FRAMEWORK_STORAGE, storage.toString(),
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, sharedPackages())));
        harness.felix.start();
        for (String bundle : BUNDLES) {
            harness.installFromClassPath(bundle);
        }
        return harness;
    }

    public BundleContext context() {
        return felix.getBundleContext();
    }

    /** Installs and starts a bundle. @param built its jar, or its {@code target/classes} */
    public Bundle install(Path built) throws BundleException, IOException {
        BundleImage image = new BundleImage(built);
        Bundle bundle = context().installBundle(built.toUri().toString(), image.withVersion(image.version()));
        bundle.start();
        return bundle;
    }

    /** Installs and starts a bundle that is a dependency of the test. */
    public Bundle installFromClassPath(String symbolicName) throws BundleException, IOException {
        return install(ClassPathBundle.named(symbolicName).file());
    }

    /** Puts other code in place of a running bundle's, as a file replaced in {@code deploy/} does. */
    public void update(Bundle bundle, Path built, String version) throws BundleException, IOException {
        try (InputStream jar = new BundleImage(built).withVersion(version)) {
            bundle.update(jar);
        }
        refresh(bundle);
    }

    /** Removes a bundle and what the framework still holds of it. */
    public void uninstall(Bundle bundle) throws BundleException {
        bundle.uninstall();
        refresh(bundle);
    }

    /** Registers a service that plug-ins may reference, for example an {@code Isolation}. */
    public <S> void offer(Class<S> type, S service) {
        context().registerService(type, service, null);
    }

    /** Configures a component. @param pid as in its {@code @Component(configurationPid = …)} */
    public void configure(String pid, Map<String, ?> settings) throws IOException {
        ServiceReference<ConfigurationAdmin> admin = context().getServiceReference(ConfigurationAdmin.class);
        context().getService(admin).getConfiguration(pid, "?").update(new Hashtable<>(settings));
        context().ungetService(admin);
    }

    /** The service with these properties; it may take {@link #PATIENCE} to arrive. @param filter as in an OSGi filter */
    public <S> ServiceReference<S> await(Class<S> type, String filter) throws InterruptedException {
        ServiceTracker<S, S> tracker = new ServiceTracker<>(context(), filter(type, filter), null);
        tracker.open();
        try {
            if (tracker.waitForService(PATIENCE.toMillis()) == null) {
                throw new AssertionError("No " + type.getSimpleName() + " with " + filter + " came: " + states());
            }
            return tracker.getServiceReference();
        } finally {
            tracker.close();
        }
    }

    /** Whether such a service is there now. */
    public boolean serves(Class<?> type, String filter) {
        try {
            return !context().getServiceReferences(type, filter).isEmpty();
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(filter, e);
        }
    }

    @Override
    public void close() throws BundleException {
        felix.stop();
        uninterrupted(() -> felix.waitForStop(PATIENCE.toMillis()));
    }

    private void refresh(Bundle bundle) {
        CountDownLatch refreshed = new CountDownLatch(1);
        felix.adapt(FrameworkWiring.class).refreshBundles(List.of(bundle), event -> refreshed.countDown());
        uninterrupted(() -> refreshed.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        if (refreshed.getCount() > 0) {
            throw new AssertionError("The framework still refreshes " + bundle);
        }
    }

    private static void uninterrupted(Callable<?> wait) {
        try {
            wait.call();
        } catch (Exception e) {
            throw new IllegalStateException("The framework did not become quiet", e);
        }
    }

    private static <S> Filter filter(Class<S> type, String filter) {
        try {
            return FrameworkUtil.createFilter("(&(objectClass=" + type.getName() + ")" + filter + ")");
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(filter, e);
        }
    }

    private String states() {
        return Stream.of(context().getBundles())
                .map(bundle ->
                        bundle.getSymbolicName() + " " + (bundle.getState() == Bundle.ACTIVE ? "runs" : "does not"))
                .collect(Collectors.joining(", "));
    }

    private static String sharedPackages() {
        Stream<String> exported = SHARED.stream()
                .flatMap(name -> ClassPathBundle.find(name).stream())
                .flatMap(bundle -> ManifestClause.of(bundle.header(Constants.EXPORT_PACKAGE)).stream())
                .map(clause -> clause.name() + ";version=" + clause.attributes().get("version"));
        return Stream.concat(exported, Stream.of(CONFIGURATION_API)).collect(Collectors.joining(","));
    }
}
