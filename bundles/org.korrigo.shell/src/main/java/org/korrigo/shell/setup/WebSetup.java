package org.korrigo.shell.setup;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ports, address and TLS of the web, port of the console. */
final class WebSetup {

    private static final String WEB = "org.ops4j.pax.web.cfg";
    private static final String SHELL = "org.apache.karaf.shell.cfg";
    private static final String ADDRESS = "org.ops4j.pax.web.listening.addresses";

    private WebSetup() {}

    static List<Step> steps(Installation here, Words words) throws IOException, Refused {
        List<Step> steps = new ArrayList<>();
        InetAddress address = address(words);
        port(here, words, "--port", address)
                .ifPresent(port -> steps.add(put(
                        here,
                        WEB,
                        "org.osgi.service.http.port",
                        "${env:KORRIGO_HTTP_PORT:-" + port + "}",
                        "port du web " + port)));
        port(here, words, "--ssh-port", InetAddress.getLoopbackAddress())
                .ifPresent(port -> steps.add(put(
                        here,
                        SHELL,
                        "sshPort",
                        "${env:KORRIGO_SSH_PORT:-" + port + "}",
                        "port de la console " + port)));
        words.value("--address").ifPresent(given -> steps.add(put(here, WEB, ADDRESS, given, "adresse " + given)));
        steps.addAll(TlsSetup.steps(here, words, here.etc().resolve(WEB)));
        return steps;
    }

    /** Passwords must not cross a network in the clear. */
    private static InetAddress address(Words words) throws Refused {
        String given = words.value("--address").orElse("127.0.0.1");
        try {
            InetAddress address = InetAddress.getByName(given);
            if (!address.isLoopbackAddress() && !words.has("--tls-keystore") && !words.has("--plain")) {
                throw new Refused(
                        "--address " + given + " : hors de cette machine, il faut TLS (--tls-keystore) ou un proxy; "
                                + "--plain si le réseau est sûr.");
            }
            return address;
        } catch (UnknownHostException e) {
            throw new Refused("--address " + given + " : adresse inconnue.");
        }
    }

    private static Optional<Integer> port(Installation here, Words words, String option, InetAddress address)
            throws IOException, Refused {
        Optional<Integer> wanted = words.port(option);
        if (wanted.isPresent() && !here.isRunning()) {
            requireFree(wanted.get(), address, option);
        }
        return wanted;
    }

    static void requireFree(int port, InetAddress address, String option) throws IOException, Refused {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (BindException taken) {
            throw new Refused(option + " " + port + " : impossible (" + taken.getMessage()
                    + "). Un autre programme l'a peut-être ; ss -ltnp le dit.");
        }
    }

    private static Step put(Installation here, String name, String key, String value, String says) {
        Path file = here.etc().resolve(name);
        return new Step(
                "etc/" + name + " : " + says,
                () -> ConfigFile.of(file).put(key, value).write(file));
    }
}
