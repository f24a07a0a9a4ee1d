package org.korrigo.shell.internal.choice;

import java.util.ArrayList;
import java.util.List;
import org.korrigo.application.choice.ChoiceEffect;
import org.korrigo.application.choice.ScoreDifference;

/** A change of choice in the words of the console. */
final class EffectWords {

    private EffectWords() {}

    static List<String> of(ChoiceEffect effect, boolean done) {
        List<String> lines = new ArrayList<>();
        lines.add(effect.type() + " : " + named(effect.from()) + " → " + named(effect.to()));
        effect.replanned().forEach(batch -> lines.add("Lot " + batch + " redécoupé"));
        effect.kept().forEach(batch -> lines.add("Lot " + batch + " inchangé : des personnes y ont travaillé"));
        if (effect.reread() > 0) {
            lines.add(effect.reread() + " copie(s) non identifiée(s) relue(s)");
        }
        effect.scores().ifPresent(scores -> lines.addAll(of(scores)));
        if (effect.rendered() > 0) {
            lines.add(effect.rendered() + " PDF refait(s)");
        }
        lines.add(done ? "C'est fait." : "Rien n'a été changé ; ajoutez --yes pour appliquer.");
        return lines;
    }

    static List<String> of(ScoreDifference scores) {
        List<String> lines = new ArrayList<>();
        lines.add(scores.changed() + " copie(s) sur " + scores.copies() + " changent de note, moyenne "
                + (scores.meanChange().signum() > 0 ? "+" : "")
                + scores.meanChange().toPlainString().replace('.', ','));
        scores.lines()
                .forEach(line -> lines.add("  copie " + line.copy() + " : "
                        + line.before().toPlainString().replace('.', ',') + " → "
                        + line.after().toPlainString().replace('.', ',')));
        return lines;
    }

    private static String named(String choice) {
        return choice.isEmpty() ? "(celui du gabarit)" : choice;
    }
}
