package org.korrigo.itest;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The socket behind {@code bin/korrigo}, for hundreds of commands: starting a program for each would take longer than they do. */
final class OpenConsole {

    private static final int OUT = 1;
    private static final int EXIT = 3;

    private final Path announcement;

    OpenConsole(Path home) {
        announcement = home.resolve("var/console.path");
    }

    /** @return what the command prints; one that fails is a failure of the test */
    String run(String... words) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(
                    UnixDomainSocketAddress.of(Files.readString(announcement).strip()));
            ask(new DataOutputStream(Channels.newOutputStream(channel)), words);
            return answer(new DataInputStream(Channels.newInputStream(channel)), words);
        } catch (IOException e) {
            throw new UncheckedIOException(String.join(" ", words), e);
        }
    }

    private void ask(DataOutputStream request, String... words) throws IOException {
        request.writeUTF(announcement.getParent().toString());
        request.writeUTF("en");
        request.writeInt(words.length);
        for (String word : words) {
            request.writeUTF(word);
        }
        request.flush();
    }

    private static String answer(DataInputStream frames, String... words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        while (true) {
            int type = frames.readByte();
            byte[] bytes = frames.readNBytes(frames.readInt());
            if (type == EXIT) {
                Console.Result result = new Console.Result(bytes[0], text(out), text(err));
                if (result.code() != 0) {
                    throw new AssertionError(String.join(" ", words) + " -> " + result);
                }
                return result.out();
            }
            (type == OUT ? out : err).write(bytes);
        }
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
