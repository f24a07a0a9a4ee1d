package org.korrigo.layout.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.felix.fileinstall.ArtifactInstaller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Publishes layout files that somebody drops into a watched folder. Its ranking puts it before Karaf's feature deployer, which claims
 * some JSON files.
 */
@Component(service = ArtifactInstaller.class, property = "service.ranking:Integer=100")
public final class LayoutFileInstaller implements ArtifactInstaller {

    private final LayoutPublisher publisher;
    private final Set<String> published = ConcurrentHashMap.newKeySet();

    @Activate
    public LayoutFileInstaller(@Reference LayoutPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public boolean canHandle(File file) {
        return file.getName().endsWith(LayoutDocument.SUFFIX);
    }

    @Override
    public void install(File file) throws IOException {
        LayoutDocument document = LayoutDocument.of(file.getName(), Files.readAllBytes(file.toPath()));
        publisher.publish(origin(file), List.of(document));
        published.add(origin(file));
    }

    @Override
    public void update(File file) throws IOException {
        install(file);
    }

    @Override
    public void uninstall(File file) {
        publisher.withdraw(origin(file));
        published.remove(origin(file));
    }

    /** File Install tells a leaving installer nothing and hands its files to the next one. */
    @Deactivate
    void withdrawAll() {
        published.forEach(publisher::withdraw);
        published.clear();
    }

    private static String origin(File file) {
        File folder = file.getAbsoluteFile().getParentFile();
        return "file " + (folder == null ? "" : folder.getName() + "/") + file.getName();
    }
}
