package org.korrigo.jobs.internal;

import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;

/** What this node is called in the engine's table: the same after a restart, so that it can claim what it left behind. */
final class NodeName {

    private NodeName() {}

    static String of(String configured) {
        if (!configured.isBlank()) {
            return configured;
        }
        try {
            String base = Objects.requireNonNullElse(System.getProperty("karaf.base"), System.getProperty("user.dir"));
            return InetAddress.getLocalHost().getHostName() + ":" + base;
        } catch (UnknownHostException e) {
            throw new UncheckedIOException("This machine has no name: set node in org.korrigo.jobs.cfg", e);
        }
    }
}
