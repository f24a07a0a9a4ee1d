package org.korrigo.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.korrigo.demo.internal.rest.RequestFailed;
import org.korrigo.demo.internal.run.AccountTable;
import org.korrigo.demo.internal.run.DemoExamLoad;
import org.korrigo.demo.internal.run.FreePorts;
import org.korrigo.demo.internal.run.OnceRun;
import org.korrigo.demo.internal.run.Readiness;
import org.korrigo.demo.internal.run.RunOptions;

/** Plays a demo on a running server, over REST as people's browsers do. */
public final class DemoRun {

    private static final int WRONG = 1;
    private static final int MISUSED = 2;

    private static final String USAGE = String.join(
            "\n",
            "Usage:",
            "  --await URL SECONDS   waits until the server is ready",
            "  --ports PORT...       prints each port, or a free one where it is taken",
            "  --load URL OPTIONS    loads a batch, waits for its jobs, prints address and accounts",
            "  --once URL OPTIONS    does the whole job on a batch and judges it; needs --out DIR",
            "Options: --accounts DIR --batch DIR [--out DIR] [--layout ID] [--class-list FILE]... [--reference NAME]",
            "  [--timeout SECONDS] [--look: compares every page picture with the scan]");

    private final PrintStream out;

    private DemoRun(PrintStream out) {
        this.out = out;
    }

    /** Ends the JVM: 0 when all went well, 1 when not, 2 when the arguments make no sense. */
    public static void main(String... arguments) throws Exception {
        PrintStream out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(out, arguments));
    }

    static int run(PrintStream out, String... arguments) throws Exception {
        List<String> words = List.of(arguments);
        try {
            return new DemoRun(out).run(words) ? 0 : WRONG;
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage() + "\n" + USAGE);
            return MISUSED;
        } catch (RequestFailed | IOException | java.util.concurrent.TimeoutException e) {
            out.println("Demo failed: " + e);
            return WRONG;
        }
    }

    private boolean run(List<String> words) throws Exception {
        if (words.size() < 2) {
            throw new IllegalArgumentException("What shall I do?");
        }
        String first = words.get(1);
        return switch (words.get(0)) {
            case "--await" -> new Readiness(URI.create(first)).await(Duration.ofSeconds(Long.parseLong(words.get(2))));
            case "--ports" -> ports(words.subList(1, words.size()));
            case "--load" -> load(new RunOptions(first, words.subList(2, words.size())));
            case "--once" -> new OnceRun(new RunOptions(first, words.subList(2, words.size())), out).run();
            default -> throw new IllegalArgumentException("Not understood: " + words.get(0));
        };
    }

    private boolean ports(List<String> wanted) throws IOException {
        List<Integer> found =
                FreePorts.near(wanted.stream().map(Integer::valueOf).toList());
        out.println(found.stream().map(String::valueOf).collect(Collectors.joining(" ")));
        return true;
    }

    private boolean load(RunOptions options) throws Exception {
        boolean loaded = DemoExamLoad.run(options, out);
        AccountTable.print(options, out);
        return loaded;
    }
}
