package org.korrigo.worker.internal.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.SynchronousQueue;
import org.korrigo.worker.internal.wire.Call;
import org.korrigo.worker.internal.wire.Reply;

/**
 * The main class of a child. Calls come by standard input, replies leave by the file named in the only argument, or by standard
 * output when there is none. It ends when its input ends, that is, when the server is gone, even in the middle of a call.
 */
public final class ChildMain {

    /** The exit code the JVM itself uses with {@code ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    private ChildMain() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        InputStream calls = System.in;
        OutputStream replies =
                args.length > 0 ? new FileOutputStream(args[0]) : new FileOutputStream(FileDescriptor.out);
        System.setIn(InputStream.nullInputStream());
        System.setOut(System.err);
        SynchronousQueue<Call> queue = new SynchronousQueue<>();
        Thread reader = new Thread(() -> readCalls(calls, queue), "calls");
        reader.setDaemon(true);
        reader.start();
        serve(queue, new DataOutputStream(new BufferedOutputStream(replies, 1 << 16)));
    }

    private static void readCalls(InputStream calls, SynchronousQueue<Call> queue) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(calls, 1 << 16))) {
            while (true) {
                queue.put(Call.read(in));
            }
        } catch (IOException | InterruptedException e) {
            end(0);
        } catch (OutOfMemoryError e) {
            end(OUT_OF_MEMORY);
        }
    }

    /** Takes along what native code may have started. */
    private static void end(int exit) {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        Runtime.getRuntime().halt(exit);
    }

    private static void serve(SynchronousQueue<Call> queue, DataOutputStream replies)
            throws IOException, InterruptedException {
        CodeRunner runner = new CodeRunner();
        new Reply.Ready().write(replies);
        while (true) {
            try {
                runner.run(queue.take()).write(replies);
            } catch (OutOfMemoryError | StackOverflowError e) {
                // what the code has left half done must not meet another input
                System.err.println(e);
                Runtime.getRuntime().halt(OUT_OF_MEMORY);
            }
        }
    }
}
