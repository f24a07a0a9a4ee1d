package org.korrigo.domain.job;

import org.osgi.annotation.versioning.ConsumerType;

/** Whether jobs may begin. A service; whoever has a reason to hold them registers one. Those that run go on; those that wait lose nothing. */
@ConsumerType
@FunctionalInterface
public interface JobGate {

    /** Asked about once a second; must answer at once. */
    boolean open();
}
