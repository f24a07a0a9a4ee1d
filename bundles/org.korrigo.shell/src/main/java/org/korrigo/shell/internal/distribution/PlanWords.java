package org.korrigo.shell.internal.distribution;

import java.util.List;
import org.korrigo.application.distribution.DistributionPreview;
import org.korrigo.application.distribution.DistributionPreview.MarkerLoad;
import org.korrigo.application.distribution.DistributionPreview.UnassignedCopy;
import org.korrigo.shell.internal.Answer;

/** Prints a distribution. */
final class PlanWords {

    private PlanWords() {}

    /** @param done whether it was carried out */
    static Answer of(DistributionPreview plan, boolean done) {
        Answer markers =
                Answer.table(plan.markers(), List.of("Marker", "Before", "Copies", "Questions"), PlanWords::cells);
        return new Answer(plan, out -> {
            markers.print(out);
            plan.unassigned().forEach(copy -> out.println(sentence(copy)));
            out.println(done ? "Les copies sont réparties." : "Rien n'est changé : ajoutez --yes pour répartir.");
        });
    }

    private static List<Object> cells(MarkerLoad load) {
        return List.of(
                load.username(),
                load.before(),
                load.copies(),
                load.items().isEmpty() ? "toutes" : String.join(" ", load.items()));
    }

    private static String sentence(UnassignedCopy copy) {
        String reason =
                switch (copy.reason()) {
                    case "not-ready" -> "pas encore prête (pages ou élève à vérifier)";
                    case "no-marker" -> "aucun correcteur disponible";
                    case "every-marker-barred" -> "aucun correcteur ne peut la voir (classes exclues)";
                    default -> copy.reason();
                };
        return "Copie " + copy.number() + " : " + reason;
    }
}
