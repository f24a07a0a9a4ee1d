package org.korrigo.shell.internal.database;

import java.util.Map;
import org.korrigo.application.database.IntegrityFinding;

/** What a finding means, and what {@code --fix} does about it. */
final class IntegrityWords {

    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("copy-without-exam", "copies sans examen ; restaurez une sauvegarde"),
            Map.entry("student-with-two-copies", "deux copies pour un même élève ; reprenez l'identification"),
            Map.entry("operation-without-copy", "annotations sans copie ; restaurez une sauvegarde"),
            Map.entry("page-without-batch", "pages sans lot ; restaurez une sauvegarde"),
            Map.entry("batch-page-count", "un lot n'a pas son nombre de pages ; restaurez une sauvegarde"),
            Map.entry("place-without-page", "places sans page ou sans copie ; --fix les retire"),
            Map.entry("page-lost", "pages d'aucune copie ; --fix les met en quarantaine"),
            Map.entry("page-not-placed", "pages montrées par une copie mais mises de côté ; --fix les remet en place"),
            Map.entry("lock-and-state", "verrou et état se contredisent ; --fix libère la copie"),
            Map.entry("job-without-entry", "tâches que le moteur ne connaît plus ; --fix les remet en file"),
            Map.entry("constraint-off", "contraintes ou déclencheurs débranchés ; --fix les rebranche"),
            Map.entry("graded-without-pdf", "copies notées sans PDF ou sans note gardée ; --fix les fait faire"),
            Map.entry("operation-unreadable", "lignes du journal illisibles ; l'historique n'est jamais modifié"),
            Map.entry(
                    "drawing-without-page", "dessins sur une page que la copie n'a jamais eue ; ils ne se voient pas"),
            Map.entry(
                    "marks-not-of-journal",
                    "points ou dessins qui ne sont pas ceux du journal ; --fix les refait du journal"),
            Map.entry("score-wrong", "notes gardées qui ne sont pas celles du barème ; --fix les recalcule"),
            Map.entry(
                    "score-unchecked", "examens dont les notes ne peuvent être vérifiées : module de notation absent"),
            Map.entry("scan-missing", "numérisations absentes du stockage ; restaurez une sauvegarde"),
            Map.entry("scan-damaged", "numérisations abîmées ; restaurez une sauvegarde"),
            Map.entry("blob-unreferenced", "fichiers du stockage dont rien ne parle ; ils ne gênent pas"),
            Map.entry("pdf-missing", "PDF finaux absents du stockage ; --fix les refait"),
            Map.entry("pdf-damaged", "PDF finaux abîmés ; --fix les refait"));

    private IntegrityWords() {}

    static String meaning(IntegrityFinding finding) {
        return MEANINGS.getOrDefault(finding.code(), finding.code());
    }
}
