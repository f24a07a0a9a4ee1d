package org.korrigo.application.internal.incident;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** What runs, as texts. */
record SystemReport(BundleContext context) {

    String versions() {
        Bundle own = context.getBundle();
        List<String> names =
                List.of("java.version", "java.vendor", "os.name", "os.version", "os.arch", "karaf.version");
        String properties = names.stream()
                .map(name -> name + "=" + System.getProperty(name))
                .collect(Collectors.joining("\n"));
        return "korrigo=" + own.getVersion() + "\nstarted="
                + Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime())
                + "\npid=" + ProcessHandle.current().pid() + "\n" + properties + "\n";
    }

    String bundles() {
        return Arrays.stream(context.getBundles())
                .map(bundle -> bundle.getBundleId() + "\t" + state(bundle.getState()) + "\t" + bundle.getSymbolicName()
                        + "\t" + bundle.getVersion() + "\t" + bundle.getLocation())
                .collect(Collectors.joining("\n", "id\tstate\tname\tversion\tlocation\n", "\n"));
    }

    private static String state(int state) {
        return switch (state) {
            case Bundle.ACTIVE -> "active";
            case Bundle.RESOLVED -> "resolved";
            case Bundle.INSTALLED -> "installed";
            case Bundle.STARTING -> "starting";
            case Bundle.STOPPING -> "stopping";
            default -> "uninstalled";
        };
    }

    static String threads() {
        return Arrays.stream(ManagementFactory.getThreadMXBean().dumpAllThreads(true, true))
                .map(Object::toString)
                .collect(Collectors.joining());
    }

    /** Command lines may carry folders, never secrets: those are in files. */
    static String processes() {
        return Stream.concat(
                        Stream.of(ProcessHandle.current()),
                        ProcessHandle.current().descendants())
                .map(each -> each.pid() + "\t"
                        + each.info().startInstant().map(Object::toString).orElse("") + "\t"
                        + each.info().command().orElse(""))
                .collect(Collectors.joining("\n", "pid\tstarted\tcommand\n", "\n"));
    }

    /** Addresses and states in the kernel's own form; empty where there is none. */
    static String sockets() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String table : List.of("tcp", "tcp6", "udp", "udp6")) {
            Path file = Path.of("/proc/self/net", table);
            if (Files.isReadable(file)) {
                all.append(table).append('\n').append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
