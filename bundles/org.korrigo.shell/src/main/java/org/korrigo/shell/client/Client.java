package org.korrigo.shell.client;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** The other end of {@code bin/korrigo}: hands one command to the running server and leaves with its result. */
public final class Client {

    private static final int NO_SERVER = 69;

    private Client() {}

    /** @param args the file that names the server's socket, then the command and its arguments */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** As {@link #main}, for other programs of the console. @return the exit code */
    public static int run(String... args) {
        return run(Path.of(args[0]), args, System.out, System.err);
    }

    /** The same, where only the exit code matters. */
    public static int quietly(String... args) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return run(Path.of(args[0]), args, nowhere, nowhere);
    }

    static int run(Path socketFile, String[] args, PrintStream out, PrintStream err) {
        try {
            Path socket = Path.of(Files.readString(socketFile).strip());
            try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
                channel.connect(UnixDomainSocketAddress.of(socket));
                send(channel, args);
                return receive(new DataInputStream(Channels.newInputStream(channel)), out, err);
            }
        } catch (IOException e) {
            err.println("Le serveur Korrigo ne répond pas (" + socketFile + ") : démarrez-le avec bin/start.");
            return NO_SERVER;
        }
    }

    private static void send(SocketChannel channel, String[] args) throws IOException {
        OutputStream raw = Channels.newOutputStream(channel);
        DataOutputStream request = new DataOutputStream(new BufferedOutputStream(raw));
        request.writeUTF(Path.of("").toAbsolutePath().toString());
        String language = System.getenv().getOrDefault("KORRIGO_LANG", "fr");
        request.writeUTF(language);
        request.writeInt(args.length - 1);
        for (int i = 1; i < args.length; i++) {
            request.writeUTF(args[i]);
        }
        request.flush();
    }

    private static int receive(DataInputStream answer, PrintStream out, PrintStream err) throws IOException {
        while (true) {
            int type = answer.readByte();
            byte[] bytes = answer.readNBytes(answer.readInt());
            if (type == Frames.EXIT) {
                return bytes[0];
            }
            PrintStream target = type == Frames.OUT ? out : err;
            target.write(bytes, 0, bytes.length);
            target.flush();
        }
    }
}
