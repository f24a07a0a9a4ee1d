package org.korrigo.application.internal.pipeline;

import org.korrigo.application.internal.Documents;
import org.korrigo.application.internal.Importers;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.job.JobQueue;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.plugin.PluginRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts parked jobs back in the queue when the plug-in they wait for is there: at its arrival, and at start for those that came first. */
@Component(immediate = true)
public final class ParkedJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedJobs.class);

    private final UnitOfWork work;
    private final JobQueue jobs;
    private final AutoCloseable listening;

    @Activate
    public ParkedJobs(@Reference UnitOfWork work, @Reference JobQueue jobs, @Reference PluginRegistry registry) {
        this.work = work;
        this.jobs = jobs;
        this.listening = registry.onArrival(this::resume);
        registry.entries().forEach(this::resume);
    }

    @Deactivate
    void stop() throws Exception {
        listening.close();
    }

    private void resume(PluginEntry entry) {
        resume(entry.type().word() + ":" + entry.id());
        Documents.mediaTypes(entry).forEach(mediaType -> resume("reader:" + Documents.shortName(mediaType)));
        Importers.mediaTypes(entry).forEach(mediaType -> resume("importer:" + Documents.shortName(mediaType)));
    }

    private void resume(String plugin) {
        try {
            work.run(() -> jobs.resume(plugin));
        } catch (RuntimeException e) {
            // the database may be away at this moment: the jobs stay parked and the next arrival or start resumes them
            LOG.warn("Jobs waiting for {} stay parked: {}", plugin, e.getMessage());
        }
    }
}
