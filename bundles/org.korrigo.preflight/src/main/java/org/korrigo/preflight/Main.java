package org.korrigo.preflight;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.korrigo.domain.health.Finding;
import org.korrigo.preflight.internal.Place;
import org.korrigo.preflight.internal.Preflight;
import org.korrigo.preflight.internal.Sentences;
import org.korrigo.preflight.internal.StartLog;

/**
 * What {@code bin/karaf} and {@code bin/start} run before the framework. Its own process: a folder that cannot be written and a port that
 * is taken end a framework half way, with stacks.
 */
public final class Main {

    /** EX_CONFIG of sysexits.h. */
    private static final int REFUSED = 78;

    private static final int DATA = 2;
    private static final int ETC = 3;

    private Main() {}

    /** @param args home, base, and where they are elsewhere (else empty) data and etc */
    public static void main(String... args) throws IOException {
        Path base = Path.of(args[1]).toAbsolutePath().normalize();
        Place place = new Place(base, folder(base, "data", args[DATA]), folder(base, "etc", args[ETC]));
        List<Finding> faults = Preflight.beforeStart(place);
        if (faults.isEmpty()) {
            return;
        }
        List<String> lines = new Sentences().lines(faults);
        PrintStream out = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        lines.forEach(out::println);
        StartLog.append(place.data().resolve("log"), lines);
        System.exit(REFUSED);
    }

    private static Path folder(Path base, String name, String given) {
        return given.isBlank()
                ? base.resolve(name)
                : Path.of(given).toAbsolutePath().normalize();
    }
}
