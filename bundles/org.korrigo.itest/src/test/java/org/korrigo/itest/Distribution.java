package org.korrigo.itest;

import static org.ops4j.pax.exam.CoreOptions.composite;
import static org.ops4j.pax.exam.CoreOptions.systemProperty;
import static org.ops4j.pax.exam.CoreOptions.systemTimeout;
import static org.ops4j.pax.exam.CoreOptions.vmOption;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.ops4j.pax.exam.Option;

/** The built distribution as Pax Exam boots it: unpacked afresh, on ports of its own. */
final class Distribution {

    static final int HTTP_PORT = 18188;

    private static final String MVN = "etc/org.ops4j.pax.url.mvn.cfg";
    private static final String[] OPENED = {
        "java.base/java.security",
        "java.base/java.net",
        "java.base/java.lang",
        "java.base/java.util",
        "java.naming/javax.naming.spi",
        "java.rmi/sun.rmi.transport.tcp"
    };
    private static final String[] EXPORTED = {
        "java.base/sun.net.www.protocol.file",
        "java.base/sun.net.www.protocol.ftp",
        "java.base/sun.net.www.protocol.http",
        "java.base/sun.net.www.protocol.https",
        "java.base/sun.net.www.protocol.jar",
        "java.base/sun.net.www.content.text",
        "jdk.xml.dom/org.w3c.dom.html",
        "jdk.naming.rmi/com.sun.jndi.url.rmi",
        "java.rmi/sun.rmi.registry"
    };

    private Distribution() {}

    static Option[] options() {
        return new Option[] {
            composite(moduleOptions().toArray(new Option[0])),
            systemTimeout(180_000),
            karafDistributionConfiguration()
                    .frameworkUrl(new File(System.getProperty("korrigo.distribution")).toURI().toString())
                    .name("Korrigo")
                    .unpackDirectory(new File("target/exam"))
                    .useDeployFolder(false),
            keepRuntimeFolder(),
            configureConsole().ignoreLocalConsole().ignoreRemoteShell(),
            editConfigurationFilePut("etc/org.ops4j.pax.web.cfg", "org.osgi.service.http.port", "" + HTTP_PORT),
            editConfigurationFilePut("etc/org.apache.karaf.shell.cfg", "sshPort", "18189"),
            // Pax Exam's own bundles are not in the distribution: they come from the local Maven repository
            editConfigurationFilePut(
                    MVN,
                    "org.ops4j.pax.url.mvn.defaultRepositories",
                    "file:${karaf.home}/system@id=system.repository,file:" + System.getProperty("korrigo.repository")
                            + "@id=local.repository"),
            forwarded("korrigo.basedir"),
            forwarded("korrigo.version"),
            forwarded("korrigo.repository")
        };
    }

    private static Option forwarded(String property) {
        return systemProperty(property).value(System.getProperty(property));
    }

    /** What bin/karaf passes to the JVM, and Pax Exam does not. */
    private static List<Option> moduleOptions() {
        String karaf = System.getProperty("karaf.version");
        List<Option> options = new ArrayList<>();
        options.add(vmOption("--add-reads=java.xml=java.logging"));
        options.add(vmOption("--add-exports=java.base/org.apache.karaf.specs.locator=java.xml,ALL-UNNAMED"));
        options.add(vmOption("--patch-module=java.base=lib/endorsed/org.apache.karaf.specs.locator-" + karaf + ".jar"));
        options.add(vmOption("--patch-module=java.xml=lib/endorsed/org.apache.karaf.specs.java.xml-" + karaf + ".jar"));
        for (String opened : OPENED) {
            options.add(vmOption("--add-opens=" + opened + "=ALL-UNNAMED"));
        }
        for (String exported : EXPORTED) {
            options.add(vmOption("--add-exports=" + exported + "=ALL-UNNAMED"));
        }
        options.add(vmOption("-classpath"));
        options.add(vmOption("lib/jdk9plus/*" + File.pathSeparator + "lib/boot/*"));
        return options;
    }
}
