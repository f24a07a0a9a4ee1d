package org.korrigo.worker.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.isolation.IsolatedCode;
import org.korrigo.spi.isolation.Isolation;
import org.korrigo.spi.isolation.IsolationLimits;
import org.korrigo.worker.internal.child.ChildMain;
import org.korrigo.worker.internal.classpath.BundleClassPaths;
import org.korrigo.worker.internal.classpath.Directories;
import org.korrigo.worker.internal.pool.ChildLimits;
import org.korrigo.worker.internal.pool.Enclosure;
import org.korrigo.worker.internal.pool.PoolSettings;
import org.korrigo.worker.internal.pool.ProcessIsolation;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes the pool of child processes. */
@Component(configurationPid = "org.korrigo.worker")
@Designate(ocd = WorkerConfig.class)
public final class WorkerService implements Isolation {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerService.class);

    private final ProcessIsolation isolation;

    @Activate
    public WorkerService(BundleContext context, WorkerConfig config) throws IOException {
        Path work = context.getDataFile("children").toPath();
        Path scratch = work.resolve("tmp");
        Directories.delete(scratch);
        int cores = Runtime.getRuntime().availableProcessors();
        isolation = new ProcessIsolation(
                new BundleClassPaths(work.resolve("jars"), List.of(ChildMain.class, IsolatedCode.class)),
                new PoolSettings(
                        config.children() > 0 ? config.children() : cores,
                        Duration.ofSeconds(config.idleSeconds()),
                        config.callsPerChild(),
                        scratch,
                        new ChildLimits(config.cpuSeconds(), config.fileMebibytes(), config.openFiles()),
                        config.namespaces() ? Enclosure.strongest() : Enclosure.limitsAlone()));
        LOG.info("Files from outside are opened in child processes held by {}", isolation.level());
    }

    @Override
    public byte[] run(
            Class<? extends IsolatedCode> code, byte[] request, IsolationLimits limits, Cancellation cancellation)
            throws PluginException, InterruptedException {
        return isolation.run(code, request, limits, cancellation);
    }

    @Override
    public String level() {
        return isolation.level();
    }

    @Deactivate
    public void stop() {
        isolation.close();
    }
}
