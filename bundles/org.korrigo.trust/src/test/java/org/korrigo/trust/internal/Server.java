package org.korrigo.trust.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.felix.framework.FrameworkFactory;
import org.korrigo.trust.RefusedBundle;
import org.korrigo.trust.Standing;
import org.korrigo.trust.TrustState;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;

/** A Felix with the folders of a Karaf and this bundle in it. */
final class Server {

    private final Path folder;
    private final List<RefusedBundle> audited = new CopyOnWriteArrayList<>();
    private Framework felix;

    Server(Path folder) throws IOException {
        this.folder = folder;
        for (String name : List.of("etc", "deploy", "system", "jars")) {
            Files.createDirectories(folder.resolve(name));
        }
    }

    Server configured(String... lines) throws IOException {
        Files.write(etc(Settings.FILE), List.of(lines));
        return this;
    }

    Path etc(String name) {
        return folder.resolve("etc").resolve(name);
    }

    Path jars() {
        return folder.resolve("jars");
    }

    Path deploy() {
        return folder.resolve("deploy");
    }

    /** Starts Felix; the second time with what it has in its cache. */
    Server boot() throws Exception {
        bare();
        if (context().getBundles().length == 1 || guard() == null) {
            Path jar = Jars.ofClasses(Path.of("target/classes"), folder.resolve("trust.jar"));
            install("mvn:org.korrigo/org.korrigo.trust/1.0.0", jar).start();
        }
        trust().onRefusal(audited::add);
        return this;
    }

    /** Without this bundle, unless it is in the cache. */
    Server bare() throws BundleException {
        Map<String, String> properties = new HashMap<>(Map.of(
                "org.osgi.framework.storage", folder.resolve("cache").toString(),
                "org.osgi.framework.system.packages.extra", "org.korrigo.trust;version=1.0.0",
                "karaf.home", folder.toString(),
                "karaf.etc", folder.resolve("etc").toString(),
                "felix.fileinstall.dir", deploy().toString(),
                "felix.fileinstall.poll", "200",
                "felix.fileinstall.noInitialDelay", "true",
                "felix.fileinstall.tmpdir", folder.resolve("tmp").toString(),
                "felix.log.level", "0"));
        felix = new FrameworkFactory().newFramework(properties);
        felix.start();
        return this;
    }

    private Bundle guard() {
        return context().getBundle("mvn:org.korrigo/org.korrigo.trust/1.0.0");
    }

    BundleContext context() {
        return felix.getBundleContext();
    }

    TrustState trust() {
        return context().getService(context().getServiceReference(TrustState.class));
    }

    Standing standing() {
        return trust().standing();
    }

    /** What the witness heard since the first boot. */
    List<RefusedBundle> audited() {
        return audited;
    }

    Bundle install(String location, Path jar) throws Exception {
        try (InputStream in = Files.newInputStream(jar)) {
            return context().installBundle(location, in);
        }
    }

    Bundle install(Path jar) throws Exception {
        return install(jar.toUri().toString(), jar);
    }

    Bundle bundle(String symbolicName) {
        return List.of(context().getBundles()).stream()
                .filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
                .findFirst()
                .orElseThrow();
    }

    void shutDown() throws Exception {
        felix.stop();
        felix.waitForStop(10_000);
    }
}
