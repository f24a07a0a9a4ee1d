package org.korrigo.application.internal.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.korrigo.application.health.ServerResources;
import org.korrigo.application.internal.health.check.Children;
import org.korrigo.application.internal.health.check.Inodes;
import org.korrigo.application.internal.health.check.Memory;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the system, and counts files. */
@Component
public final class ResourceDesk implements ServerResources {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HealthSettings settings;

    @Activate
    public ResourceDesk(@Reference HealthSettings settings) {
        this.settings = settings;
    }

    @Override
    public ResourceView show(Actor actor) {
        actor.require(Role.ADMIN);
        Memory memory = Memory.now();
        return new ResourceView(
                Runtime.getRuntime().availableProcessors(),
                Processor.load(),
                Processor.ofThisProcess(),
                memory.heapUsed(),
                memory.heapMost(),
                memory.machine(),
                memory.available(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                Children.running().count(),
                settings.growing().stream().map(ResourceDesk::disk).toList(),
                folders());
    }

    private static DiskView disk(Path folder) {
        try {
            var store = Files.getFileStore(folder);
            Inodes inodes = Inodes.of(folder);
            return new DiskView(
                    folder.toString(), store.getTotalSpace(), store.getUsableSpace(), inodes.total(), inodes.free());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<FolderView> folders() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        return settings.growing().stream()
                .flatMap(ResourceDesk::below)
                .map(folder -> FolderSize.of(folder, deadline).view(folder))
                .sorted(Comparator.comparing(FolderView::bytes).reversed())
                .toList();
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
