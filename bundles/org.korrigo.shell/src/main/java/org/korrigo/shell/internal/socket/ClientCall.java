package org.korrigo.shell.internal.socket;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PrivilegedAction;
import java.util.ArrayList;
import java.util.List;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.korrigo.shell.client.Frames;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One call of {@code bin/korrigo}. */
final class ClientCall {

    private static final Logger LOG = LoggerFactory.getLogger(ClientCall.class);
    private static final List<String> ROLES = List.of("admin", "manager", "viewer", "systembundles", "ssh");

    private final SessionFactory sessions;
    private final SocketChannel client;

    ClientCall(SessionFactory sessions, SocketChannel client) {
        this.sessions = sessions;
        this.client = client;
    }

    private record Request(Path directory, String language, String command, List<String> arguments) {}

    void serve() {
        try (client) {
            DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(client)));
            DataOutputStream out = new DataOutputStream(Channels.newOutputStream(client));
            Request request = request(in);
            int exit = Subject.doAs(administrator(), (PrivilegedAction<Integer>) () -> run(request, out));
            try (FrameStream last = new FrameStream(out, Frames.EXIT)) {
                last.write(exit);
            }
        } catch (IOException e) {
            LOG.debug("The caller of the local console went away: {}", e.getMessage());
        }
    }

    private static Request request(DataInputStream in) throws IOException {
        Path directory = Path.of(in.readUTF());
        String language = in.readUTF();
        List<String> words = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            words.add(in.readUTF());
        }
        String command = words.isEmpty() ? "help" : words.remove(0);
        return new Request(directory, language, command, words);
    }

    private static Subject administrator() {
        Subject subject = new Subject();
        ROLES.forEach(role -> subject.getPrincipals().add(new RolePrincipal(role)));
        return subject;
    }

    private int run(Request request, DataOutputStream socket) {
        PrintStream out = stream(socket, Frames.OUT);
        PrintStream err = stream(socket, Frames.ERR);
        Session session = sessions.create(new ByteArrayInputStream(new byte[0]), out, err);
        try {
            session.put("USER", System.getProperty("user.name"));
            session.put("KORRIGO_LANG", request.language());
            session.currentDir(request.directory());
            Object result = session.execute(CommandLine.of(request.command(), request.arguments()));
            if (result != null) {
                out.println(result);
            }
            if (request.arguments().contains("--help")) {
                CommandExamples.of(request.command())
                        .ifPresent(example -> out.printf("%nEXAMPLE%n        %s%n", example));
            }
            return 0;
        } catch (Exception e) {
            err.println(e.getMessage() == null ? e.toString() : e.getMessage());
            return 1;
        } finally {
            out.flush();
            err.flush();
            session.close();
        }
    }

    private static PrintStream stream(DataOutputStream socket, int type) {
        return new PrintStream(new FrameStream(socket, type), true, StandardCharsets.UTF_8);
    }
}
