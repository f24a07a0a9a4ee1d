package org.korrigo.shell.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Where the data of an installation came from.
 *
 * @param home of the version of before
 * @param link that named it, and names this one now
 */
record Origin(Path home, Optional<Path> link, Instant at) {

    static final String FILE = "upgraded-from.properties";

    static Origin of(Installation old, Path named) {
        Optional<Path> link = Files.isSymbolicLink(named) ? Optional.of(named) : Optional.empty();
        return new Origin(old.home(), link, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    static Origin read(Installation here) throws IOException, Refused {
        Path file = here.var().resolve(FILE);
        if (!Files.exists(file)) {
            throw new Refused(file + " manque : cette version n'a pas pris la suite d'une autre par upgrade-from.");
        }
        var values = ConfigFile.of(file).values();
        return new Origin(
                Path.of(values.get("home")),
                Optional.ofNullable(values.get("link")).map(Path::of),
                Instant.parse(values.get("at")));
    }

    void write(Installation here) throws IOException {
        Path file = here.var().resolve(FILE);
        Files.createDirectories(here.var());
        ConfigFile written = ConfigFile.of(file).put("home", home.toString()).put("at", at.toString());
        link.ifPresent(path -> written.put("link", path.toString()));
        Files.deleteIfExists(file);
        Files.createFile(file);
        written.write(file);
    }

    /** At no moment is there no link. */
    static void turn(Path link, Path home) throws IOException {
        Path next = link.resolveSibling(link.getFileName() + ".new");
        Files.deleteIfExists(next);
        Files.createSymbolicLink(next, home);
        Files.move(next, link, StandardCopyOption.ATOMIC_MOVE);
    }
}
