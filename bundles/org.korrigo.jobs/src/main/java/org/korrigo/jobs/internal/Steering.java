package org.korrigo.jobs.internal;

import java.time.Instant;
import org.korrigo.domain.job.JobNode;
import org.korrigo.domain.job.JobSettings;

/** Makes this node keep to what all nodes keep to, and says how it is. */
final class Steering {

    private static final int LOOKS_BETWEEN_BEATS = 5;

    private final JobLedger ledger;
    private final Allowance allowance;
    private final Engine engine;
    private final String node;
    private final int configured;
    private int looks;

    /** @param configured threads when nobody has set another number */
    Steering(JobLedger ledger, Allowance allowance, Engine engine, String node, int configured) {
        this.ledger = ledger;
        this.allowance = allowance;
        this.engine = engine;
        this.node = node;
        this.configured = configured;
    }

    /** @return the number of threads to begin with */
    int begin() {
        JobSettings settings = ledger.unit().read(() -> ledger.engines().settings());
        allow(settings);
        return allowance.threads();
    }

    void look() {
        allow(ledger.unit().read(() -> ledger.engines().settings()));
        engine.set(allowance.threads(), allowance.isPaused());
        engine.tidy();
        if (looks++ % LOOKS_BETWEEN_BEATS == 0) {
            beat();
        }
    }

    private void allow(JobSettings settings) {
        allowance.set(
                settings.threads().orElse(configured), settings.longThreads().orElse(0), settings.paused());
    }

    private void beat() {
        JobNode now = new JobNode(node, allowance.threads(), allowance.longThreads(), allowance.busy(), Instant.now());
        ledger.unit().run(() -> ledger.engines().beat(now));
    }
}
