package org.korrigo.spi.isolation;

import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Runs code in a pooled child JVM without OSGi, with limits on heap, CPU and wall-clock time. A bomb, a hang or a native crash costs one
 * request. Plug-ins reference this service and hand over whatever touches bytes from outside.
 */
@ProviderType
public interface Isolation {

    /**
     * Runs one request. The child's class path is the bundle of {@code code} and every bundle it is wired to.
     *
     * @param code a public class with a public constructor without parameters
     * @param request read by {@code code}; at most 64 MiB, as is the answer
     * @return what {@code code} wrote
     * @throws PluginException as thrown by {@code code}, or {@code isolation-time-out}, {@code isolation-crash},
     *     {@code isolation-out-of-memory} when the child had to be killed or died: final for this request
     * @throws InterruptedException when the call was cancelled; the child is killed
     */
    byte[] run(Class<? extends IsolatedCode> code, byte[] request, IsolationLimits limits, Cancellation cancellation)
            throws PluginException, InterruptedException;

    /**
     * What holds the children on this machine, for those who watch the server: words joined by plus signs, {@code rlimit} (CPU time, file
     * size, open files, address space), {@code nproc} (processes), {@code netns} (no network), {@code pidns} (other processes cannot be
     * seen, and its own die with it); {@code plain} when there is nothing but the limits on heap and time.
     *
     * @since 1.1
     */
    default String level() {
        return "plain";
    }
}
