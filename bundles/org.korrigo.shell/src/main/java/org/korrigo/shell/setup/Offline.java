package org.korrigo.shell.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** {@code bin/korrigo setup}, {@code upgrade-from} and {@code version-rollback}: what cannot wait for a server to run. */
public final class Offline {

    private static final int DONE = 0;
    private static final int REFUSED = 1;

    private Offline() {}

    /** @param args home, base, verb, then the words behind it */
    public static void main(String[] args) {
        System.exit(run(args, System.in, System.out, System.err));
    }

    static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        Installation here = new Installation(real(args[0]), real(args[1]));
        List<String> words = Arrays.asList(args).subList(3, args.length);
        try {
            if (words.contains("--help")) {
                out.println(Help.of(args[2]));
                return DONE;
            }
            perform(plan(here, args[2], words, in, out), out);
            return DONE;
        } catch (Refused refused) {
            err.println(refused.getMessage());
        } catch (IOException e) {
            err.println("Interrompu : " + e + ". Corrigez et recommencez : rien n'est fait à moitié deux fois.");
        }
        return REFUSED;
    }

    private static Plan plan(Installation here, String verb, List<String> words, InputStream in, PrintStream out)
            throws IOException, Refused {
        return switch (verb) {
            case "setup" -> Setup.plan(here, words, in, out);
            case "upgrade-from" -> Upgrade.plan(here, words);
            case "version-rollback" -> Rollback.plan(here, words);
            default -> throw new Refused("Commande inconnue : " + verb);
        };
    }

    private static void perform(Plan plan, PrintStream out) throws IOException, Refused {
        boolean json = plan.words().has("--json");
        boolean shows = plan.words().onlyShows();
        for (Step step : plan.steps()) {
            if (!json) {
                out.println((shows ? "  " : "✓ ") + step.says());
            }
            if (!shows) {
                step.act().run();
            }
        }
        if (json) {
            out.println("{\"done\":" + !shows + ",\"steps\":["
                    + plan.steps().stream().map(step -> quoted(step.says())).collect(Collectors.joining(",")) + "]}");
        } else if (shows) {
            out.println("Rien n'est encore fait : ajoutez --yes.");
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private static Path real(String folder) {
        return Path.of(folder).toAbsolutePath().normalize();
    }
}
