package org.korrigo.domain.health;

import java.util.List;

/**
 * Looks at one part of the server. A service; whoever has something that can break registers one, and it comes and goes with its
 * bundle. A look takes at most a few seconds, changes nothing that stays, and throws nothing that it could say as a finding.
 */
public interface HealthCheck {

    /** What is looked at, in lower case with hyphens, for example {@code job-queue}; unique. */
    String subject();

    /** At least one finding; one of level {@link Finding.Level#OK} when all is well. */
    List<Finding> look();
}
