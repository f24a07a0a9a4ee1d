package org.korrigo.trust.internal;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.felix.framework.ext.ClassPathExtenderFactory;
import org.korrigo.trust.TrustMode;

/**
 * Stands where the framework takes an extension into its own class path. No hook is asked about extensions, so this one class of the bundle also
 * lies in {@code lib/}, beside the framework, which finds it as a service. Unless the server is open, the extensions of the
 * distribution pass and no others: the code of those is never found, their activators never start.
 */
public final class ExtensionGate implements ClassPathExtenderFactory {

    @Override
    public ClassPathExtender getExtender(ClassLoader loader) {
        ClassPathExtender framework = new DefaultClassLoaderExtender().getExtender(loader);
        return framework == null
                ? null
                : jar -> {
                    requireTrusted(jar.toPath());
                    framework.add(jar);
                };
    }

    /** A list in {@code etc/} does not help: its signature is checked by a bundle, which may not be there yet. */
    private static void requireTrusted(Path jar) throws IOException {
        Path home = Path.of(System.getProperty("karaf.home", "."));
        Path etc = home.resolve(System.getProperty("karaf.etc", "etc"));
        Path repository = home.resolve(System.getProperty("karaf.default.repository", "system"));
        boolean open = Settings.read(etc).mode().filter(TrustMode.OPEN::equals).isPresent();
        if (!open && !new Distribution(repository).holds(jar)) {
            throw new IOException("The framework extension " + jar + " is none of the distribution's and stays out");
        }
    }
}
