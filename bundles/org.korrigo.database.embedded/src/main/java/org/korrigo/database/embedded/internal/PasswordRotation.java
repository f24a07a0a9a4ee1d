package org.korrigo.database.embedded.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;

/** Asked to run, it makes the server take new passwords at its next start. A plain service: nobody of the house is known here. */
@Component(
        service = Runnable.class,
        property = "korrigo.secret=database",
        configurationPid = EmbeddedDatabase.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class PasswordRotation implements Runnable {

    private final Path directory;

    @Activate
    public PasswordRotation(EmbeddedDatabase.Settings settings, BundleContext bundle) {
        String base = Optional.ofNullable(bundle.getProperty("karaf.base")).orElse("");
        this.directory = Path.of(base).resolve(settings.directory());
    }

    @Override
    public void run() {
        try {
            Cluster.rotateAtNextStart(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
