package org.korrigo.worker.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.isolation.IsolatedCode;

/** Code that behaves well, badly and worse. */
public final class SampleCode {

    private SampleCode() {}

    /** Gives back what it gets. */
    public static final class Echo implements IsolatedCode {
        @Override
        public void run(DataInputStream request, DataOutputStream answer) throws IOException {
            request.transferTo(answer);
        }
    }

    /** Tells how often this instance was called, and where it lives. */
    public static final class Who implements IsolatedCode {
        private int calls;

        @Override
        public void run(DataInputStream request, DataOutputStream answer) throws IOException {
            answer.writeInt(++calls);
            answer.writeUTF(System.getProperty("java.io.tmpdir"));
            answer.writeUTF(String.join(" ", System.getenv().keySet()));
        }
    }

    /** Finds its input at fault. */
    public static final class Refuse implements IsolatedCode {
        @Override
        public void run(DataInputStream request, DataOutputStream answer) throws PluginException {
            throw new PluginException("scan-crumpled", "La page 3 est froissée.", Map.of("page", "3", "où", "bas"));
        }
    }

    /** Has a defect. */
    public static final class Buggy implements IsolatedCode {
        @Override
        public void run(DataInputStream request, DataOutputStream answer) {
            throw new ArithmeticException("seven by nought");
        }
    }

    /** Makes the file it is given, then never ends. */
    public static final class Hang implements IsolatedCode {
        @Override
        public void run(DataInputStream request, DataOutputStream answer) throws IOException {
            Files.createFile(Path.of(request.readUTF()));
            long turns = 0;
            while (turns >= 0) {
                turns = (turns + 1) % 1000;
            }
        }
    }

    /** Starts processes of its own, one of them detached, makes the file it is given, then never ends. */
    public static final class Breed implements IsolatedCode {
        @Override
        public void run(DataInputStream request, DataOutputStream answer) throws IOException {
            String file = request.readUTF();
            new ProcessBuilder("sleep", "119.987654").start();
            new ProcessBuilder("sh", "-c", "(setsid sleep 119.987653 &) ; touch '" + file + "'").start();
            long turns = 0;
            while (turns >= 0) {
                turns = (turns + 1) % 1000;
            }
        }
    }

    /** Tells its limits as the system sees them. */
    public static final class Limited implements IsolatedCode {
        @Override
        public void run(DataInputStream request, DataOutputStream answer) throws IOException {
            answer.write(Files.readAllBytes(Path.of("/proc/self/limits")));
        }
    }

    /** Tells whether it reaches a port of this machine, and how many processes it sees. */
    public static final class Curious implements IsolatedCode {
        @Override
        public void run(DataInputStream request, DataOutputStream answer) throws IOException {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), request.readInt())) {
                answer.writeBoolean(socket.isConnected());
            } catch (SocketException e) {
                answer.writeBoolean(false);
            }
            answer.writeLong(ProcessHandle.allProcesses().count());
        }
    }

    /** Writes a file of so many bytes. */
    public static final class Scribble implements IsolatedCode {
        @Override
        public void run(DataInputStream request, DataOutputStream answer) throws IOException {
            Files.write(Path.of(System.getProperty("java.io.tmpdir"), "scribble"), new byte[request.readInt()]);
        }
    }

    /** Kills its own process as often as the file it is given has no line for it. */
    public static final class KilledOften implements IsolatedCode {
        @Override
        public void run(DataInputStream request, DataOutputStream answer) throws IOException {
            Path file = Path.of(request.readUTF());
            int times = request.readInt();
            int before = Files.exists(file) ? Files.readAllLines(file).size() : 0;
            if (before < times) {
                Files.writeString(file, "killed\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                Runtime.getRuntime().halt(137);
            }
            answer.writeInt(before);
        }
    }

    /** Ends its process. */
    public static final class Exit implements IsolatedCode {
        @Override
        public void run(DataInputStream request, DataOutputStream answer) {
            System.err.println("I have had enough");
            System.exit(42);
        }
    }

    /** Ends its process unless the file it is given is there, which it makes; then it tells the file's name. */
    public static final class ExitOnce implements IsolatedCode {
        @Override
        public void run(DataInputStream request, DataOutputStream answer) throws IOException {
            Path file = Path.of(request.readUTF());
            if (!Files.exists(file)) {
                Files.createFile(file);
                Runtime.getRuntime().halt(137);
            }
            answer.writeUTF(file.toString());
        }
    }

    /** Was built against what is not there. */
    public static final class Unlinked implements IsolatedCode {
        @Override
        public void run(DataInputStream request, DataOutputStream answer) {
            throw new NoSuchMethodError("org.example.Reader.read()");
        }
    }

    /** Goes down and down. */
    public static final class Deep implements IsolatedCode {
        @Override
        public void run(DataInputStream request, DataOutputStream answer) throws IOException {
            answer.writeInt(depth(1));
        }

        private static int depth(int n) {
            return n == Integer.MAX_VALUE ? n : 1 + depth(n + 1);
        }
    }

    /** Takes all the memory there is. */
    public static final class Greedy implements IsolatedCode {
        @Override
        public void run(DataInputStream request, DataOutputStream answer) {
            List<byte[]> hoard = new ArrayList<>();
            while (hoard.size() < Integer.MAX_VALUE) {
                hoard.add(new byte[1 << 20]);
            }
        }
    }

    /** Prints where the replies go, as a library may, then answers. */
    public static final class Noisy implements IsolatedCode {
        @Override
        public void run(DataInputStream request, DataOutputStream answer) throws IOException {
            System.out.println("Loading the model...");
            try (FileOutputStream stdout = new FileOutputStream("/dev/stdout")) {
                stdout.write("printed by native code\n".getBytes(StandardCharsets.UTF_8));
            }
            answer.writeUTF("clean");
        }
    }

    /** Answers without end. */
    public static final class Chatter implements IsolatedCode {
        @Override
        public void run(DataInputStream request, DataOutputStream answer) throws IOException {
            byte[] slice = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                answer.write(slice);
            }
        }
    }
}
