package org.korrigo.domain.job;

import org.korrigo.spi.Cancellation;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Does the work of one kind. It may run again after a crash: it looks first at what is done already. It parks itself by throwing a
 * {@link org.korrigo.domain.Problem} of kind {@code PLUGIN_UNAVAILABLE} with the fact {@code plugin}; a Problem of another
 * kind or a PluginException is final; anything else is tried again with back-off, five times.
 */
@ConsumerType
public interface JobHandler {

    JobKind kind();

    void run(Job job, Run run) throws Exception;

    /** The running attempt. */
    interface Run extends Cancellation {

        /** Shown to people; at most twice a second reaches the database. */
        void progress(int done, int total);
    }
}
