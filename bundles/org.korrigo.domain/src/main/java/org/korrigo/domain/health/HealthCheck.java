package org.korrigo.domain.health;

import java.util.List;

/**
 * Looks at one part of the server. A service; whoever has something that can break registers one, and it comes and goes with its
 * bundle. A look takes at most a few seconds, changes nothing that stays, and throws nothing that it could say as a finding.
 */
public interface HealthCheck {

    /** When a check is made. */
    enum Round {
        /** Whenever somebody asks how the server is. */
        EVERYDAY,
        /** Before a server is put into service, and after its configuration changed. */
        DEPLOYMENT,
        /** When something cannot be reached. */
        NETWORK,
        /** What is looked at before the server starts. */
        START
    }

    /** What is looked at, in lower case with hyphens, for example {@code job-queue}; unique in its round. */
    String subject();

    /** At least one finding; one of level {@link Finding.Level#OK} when all is well. */
    List<Finding> look();

    default Round round() {
        return Round.EVERYDAY;
    }
}
