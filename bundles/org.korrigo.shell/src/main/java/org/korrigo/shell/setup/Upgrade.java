package org.korrigo.shell.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code upgrade-from}: this version takes over the configuration and a copy of the data of another one, which is stopped and stays as it
 * is, so that going back is starting it again. The schema is upgraded by the next start.
 */
final class Upgrade {

    private Upgrade() {}

    static Plan plan(Installation here, List<String> given) throws IOException, Refused {
        Words words = Words.read(given, Set.of(), Set.of());
        if (words.arguments().size() != 1) {
            throw new Refused(Help.of("upgrade-from"));
        }
        Path named = Path.of(words.arguments().get(0)).toAbsolutePath().normalize();
        if (!Files.isDirectory(named)) {
            throw new Refused(named + " : ce dossier n'existe pas.");
        }
        Path real = named.toRealPath();
        Installation old = new Installation(real, real);
        requireReady(here, old);
        List<Step> steps = new ArrayList<>();
        steps.add(Step.remark(
                "De " + old.version() + " (" + old.home() + ") à " + here.version() + " (" + here.home() + ")"));
        steps.addAll(Configuration.steps(old, here));
        steps.addAll(Data.steps(old, here));
        steps.addAll(outsideDatabase(here, old));
        steps.add(new Step("var/" + Origin.FILE + " : d'où viennent ces données", () -> Origin.of(old, named)
                .write(here)));
        if (Files.isSymbolicLink(named)) {
            steps.add(new Step(named + " désigne cette version", () -> Origin.turn(named, here.home())));
        }
        steps.add(Step.remark("Ensuite : démarrez cette version ; le schéma se met à jour au démarrage."));
        return new Plan(words, steps);
    }

    private static void requireReady(Installation here, Installation old) throws IOException, Refused {
        old.version();
        if (Files.isSameFile(old.home(), here.home())) {
            throw new Refused("L'ancienne version est celle-ci : lancez bin/korrigo de la nouvelle.");
        }
        for (Installation each : List.of(old, here)) {
            if (each.isRunning()) {
                throw new Refused(
                        "Le serveur de " + each.home() + " tourne : bin/stop (ou systemctl stop korrigo) d'abord.");
            }
        }
        if (Numbers.of(old.version()).compareTo(Numbers.of(here.version())) > 0) {
            throw new Refused("La version " + old.version() + " est plus récente que " + here.version()
                    + " : version-rollback, depuis la plus récente.");
        }
        for (String folder : List.of("database", "store")) {
            if (!isEmpty(here.var().resolve(folder))) {
                throw new Refused(here.var().resolve(folder)
                        + " contient déjà des données : décompressez la nouvelle version à neuf.");
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** It is one, and both versions would use it: only a backup brings its former state back. */
    private static List<Step> outsideDatabase(Installation here, Installation old) throws IOException, Refused {
        boolean migrates = !Schema.of(old).equals(Schema.of(here));
        return migrates && Data.isOutside(old)
                ? List.of(Step.remark(
                        "La base est la vôtre et son schéma va changer : sauvegardez-la (bin/korrigo backup-create, "
                                + "avant l'arrêt). Pour revenir, il faudra la restaurer."))
                : List.of();
    }
}
