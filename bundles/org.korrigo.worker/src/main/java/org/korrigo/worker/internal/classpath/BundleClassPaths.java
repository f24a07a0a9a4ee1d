package org.korrigo.worker.internal.classpath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The class path of code in a bundle: that bundle, all bundles it is wired to, however indirectly, and those every child needs. The
 * framework itself is left out: there is no OSGi in a child.
 */
public final class BundleClassPaths implements ClassPaths {

    /** The logging of the framework needs the framework: libraries in a child fall back to the JDK's. */
    private static final String FRAMEWORK_LOGGING = "org.ops4j.pax.logging";

    private static final long SYSTEM_BUNDLE = 0;

    private final BundleJars jars;
    private final List<Class<?>> always;
    private final ClassPaths outsideOsgi = new JvmClassPath();

    /** @param always classes whose bundles every child needs */
    public BundleClassPaths(Path directory, List<Class<?>> always) throws IOException {
        this.jars = new BundleJars(directory);
        this.always = List.copyOf(always);
    }

    @Override
    public ClassPath of(Class<?> code) {
        Bundle owner = FrameworkUtil.getBundle(code);
        if (owner == null) {
            return outsideOsgi.of(code);
        }
        Set<Bundle> bundles = reachableFrom(owner);
        try {
            return new ClassPath("bundle " + owner.getBundleId(), versionOf(bundles), entriesOf(bundles));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the jars of " + owner + " for a child process", e);
        }
    }

    private Set<Bundle> reachableFrom(Bundle owner) {
        Deque<Bundle> todo = new ArrayDeque<>(List.of(owner));
        for (Class<?> type : always) {
            Bundle bundle = FrameworkUtil.getBundle(type);
            if (bundle != null) {
                todo.add(bundle);
            }
        }
        Set<Bundle> found = new LinkedHashSet<>();
        while (!todo.isEmpty()) {
            Bundle bundle = todo.remove();
            if (bundle.getBundleId() != SYSTEM_BUNDLE && found.add(bundle)) {
                todo.addAll(providersOf(bundle));
            }
        }
        return found;
    }

    private static List<Bundle> providersOf(Bundle bundle) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        if (wiring == null) {
            throw new IllegalStateException(bundle + " is not resolved");
        }
        List<BundleWire> wires = new ArrayList<>(wiring.getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE));
        wires.addAll(wiring.getRequiredWires(BundleNamespace.BUNDLE_NAMESPACE));
        return wires.stream()
                .map(wire -> wire.getProvider().getBundle())
                .filter(provider -> !provider.getSymbolicName().startsWith(FRAMEWORK_LOGGING))
                .toList();
    }

    private List<Path> entriesOf(Set<Bundle> bundles) throws IOException {
        List<Path> entries = new ArrayList<>();
        for (Bundle bundle : bundles) {
            entries.addAll(jars.of(bundle));
        }
        for (Class<?> type : always) {
            if (FrameworkUtil.getBundle(type) == null
                    || FrameworkUtil.getBundle(type).getBundleId() == SYSTEM_BUNDLE) {
                entries.addAll(outsideOsgi.of(type).entries());
            }
        }
        return entries.stream().distinct().toList();
    }

    private static String versionOf(Set<Bundle> bundles) {
        return bundles.stream().map(BundleJars::nameOf).collect(Collectors.joining(" "));
    }
}
