package org.korrigo.application.internal.health;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** How busy the processors are. */
final class Processor {

    private static final int PERCENT = 100;

    private Processor() {}

    /** Of this server, in percent of all processors; -1 when the system does not tell. */
    static int ofThisProcess() {
        try {
            MBeanServer platform = ManagementFactory.getPlatformMBeanServer();
            Object load = platform.getAttribute(new ObjectName("java.lang:type=OperatingSystem"), "ProcessCpuLoad");
            return load instanceof Double share && share >= 0 ? (int) Math.round(share * PERCENT) : -1;
        } catch (JMException untold) {
            return -1;
        }
    }

    /** Runnable programs, averaged over a minute; negative when the system does not tell. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
