package org.korrigo.shell.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code version-rollback}: the version of before serves again, with the data it had or with those of today. */
final class Rollback {

    private Rollback() {}

    static Plan plan(Installation here, List<String> given) throws IOException, Refused {
        Words words = Words.read(given, Set.of("--with-data", "--database-restored"), Set.of());
        Origin origin = Origin.read(here);
        Installation old = new Installation(origin.home(), origin.home());
        boolean sameSchema = Schema.of(old).equals(Schema.of(here));
        requireStopped(here, old);
        requireFits(here, words, sameSchema);
        List<Step> steps = new ArrayList<>();
        steps.add(Step.remark(
                "De " + here.version() + " (" + here.home() + ") à " + old.version() + " (" + old.home() + ")"));
        if (words.has("--with-data")) {
            steps.addAll(data(here, old));
        } else {
            steps.add(Step.remark("Les données sont celles du " + origin.at()
                    + " ; ce qui a été fait depuis reste dans " + here.var()));
        }
        origin.link()
                .ifPresent(link -> steps.add(
                        new Step(link + " désigne de nouveau l'ancienne", () -> Origin.turn(link, old.home()))));
        steps.add(Step.remark(
                "Ensuite : démarrez " + old.home().resolve("bin/start") + " (ou systemctl start korrigo)."));
        return new Plan(words, steps);
    }

    private static void requireStopped(Installation... both) throws IOException, Refused {
        for (Installation each : both) {
            if (each.isRunning()) {
                throw new Refused(
                        "Le serveur de " + each.home() + " tourne : bin/stop (ou systemctl stop korrigo) d'abord.");
            }
        }
    }

    private static void requireFits(Installation here, Words words, boolean sameSchema) throws Refused {
        if (sameSchema) {
            return;
        }
        if (words.has("--with-data")) {
            throw new Refused(
                    "Le schéma a changé entre les deux versions : l'ancienne ne lirait pas les données d'aujourd'hui. "
                            + "Sans --with-data elle reprend les siennes.");
        }
        if (Data.isOutside(here) && !words.has("--database-restored")) {
            throw new Refused(
                    "La base est la vôtre et son schéma a changé : ramenez-la d'abord, serveur en marche, par "
                            + "bin/korrigo database-rollback ou backup-restore, arrêtez, puis ajoutez --database-restored.");
        }
    }

    /** The data the old version had are put beside, not thrown away. */
    private static List<Step> data(Installation here, Installation old) throws IOException, Refused {
        Path aside = old.base().resolve("var-" + Instant.now().getEpochSecond());
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(old.var() + " mis de côté : " + aside, () -> {
            if (Files.exists(old.var())) {
                Files.move(old.var(), aside);
            }
        }));
        steps.addAll(Data.steps(here, old));
        return steps;
    }
}
