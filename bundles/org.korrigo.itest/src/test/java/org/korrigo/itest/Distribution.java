package org.korrigo.itest;

import static org.ops4j.pax.exam.CoreOptions.environment;
import static org.ops4j.pax.exam.CoreOptions.systemTimeout;
import static org.ops4j.pax.exam.CoreOptions.vmOption;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.doNotModifyLogConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.overrideJUnitBundles;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.karaf.container.internal.KarafTestContainer;

/** The built distribution as Pax Exam boots it: unpacked afresh, on ports of its own. */
final class Distribution {

    /** Where it is unpacked, each time in a folder of its own. */
    static final Path UNPACKED = Path.of("target", "exam");

    private static final List<String> OPENED = List.of(
            "java.base/java.security",
            "java.base/java.net",
            "java.base/java.lang",
            "java.base/java.util",
            "java.naming/javax.naming.spi",
            "java.rmi/sun.rmi.transport.tcp");
    private static final List<String> EXPORTED = List.of(
            "java.base/sun.net.www.protocol.file",
            "java.base/sun.net.www.protocol.ftp",
            "java.base/sun.net.www.protocol.http",
            "java.base/sun.net.www.protocol.https",
            "java.base/sun.net.www.protocol.jar",
            "java.base/sun.net.www.content.text",
            "jdk.xml.dom/org.w3c.dom.html",
            "jdk.naming.rmi/com.sun.jndi.url.rmi",
            "java.rmi/sun.rmi.registry");

    private Distribution() {}

    static Option[] options(int httpPort, int sshPort) {
        Stream<Option> own = Stream.of(
                systemTimeout(240_000),
                karafDistributionConfiguration()
                        .frameworkUrl(archive().toURI().toString())
                        .name("Korrigo")
                        .unpackDirectory(UNPACKED.toFile())
                        .useDeployFolder(false),
                keepRuntimeFolder(),
                doNotModifyLogConfiguration(),
                overrideJUnitBundles(),
                configureConsole().ignoreLocalConsole().startRemoteShell(),
                environment("KORRIGO_HTTP_PORT=" + httpPort),
                environment("KORRIGO_SSH_PORT=" + sshPort),
                // nobody copies slowly here
                editConfigurationFilePut("etc/org.korrigo.arrival.cfg", "inbox.quiet.seconds", "1"),
                // Pax Exam's own bundles are not in the distribution: the build has fetched them
                editConfigurationFilePut(
                        "etc/org.ops4j.pax.url.mvn.cfg",
                        "org.ops4j.pax.url.mvn.defaultRepositories",
                        "file:${karaf.home}/system@id=system.repository,file:" + localRepository()
                                + "@id=local.repository"));
        return Stream.concat(own, jvm().stream().map(option -> (Option) vmOption(option)))
                .toArray(Option[]::new);
    }

    static File archive() {
        return new File(System.getProperty("korrigo.distribution"));
    }

    /** Seven folders above a jar that Maven has fetched, wherever the repository lies. */
    private static Path localRepository() {
        try {
            Path jar = Path.of(KarafTestContainer.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar.getRoot().resolve(jar.subpath(0, jar.getNameCount() - 7));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What bin/karaf passes to the JVM, and Pax Exam does not. */
    private static List<String> jvm() {
        String endorsed = "lib/endorsed/org.apache.karaf.specs.";
        String jar = "-" + System.getProperty("karaf.version") + ".jar";
        List<String> options = new ArrayList<>(List.of(
                "--add-reads=java.xml=java.logging",
                "--add-exports=java.base/org.apache.karaf.specs.locator=java.xml,ALL-UNNAMED",
                "--patch-module=java.base=" + endorsed + "locator" + jar,
                "--patch-module=java.xml=" + endorsed + "java.xml" + jar));
        OPENED.forEach(opened -> options.add("--add-opens=" + opened + "=ALL-UNNAMED"));
        EXPORTED.forEach(exported -> options.add("--add-exports=" + exported + "=ALL-UNNAMED"));
        options.add("-classpath");
        options.add("lib/jdk9plus/*" + File.pathSeparator + "lib/boot/*");
        return options;
    }
}
