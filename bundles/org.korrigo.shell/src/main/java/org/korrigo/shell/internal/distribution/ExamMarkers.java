package org.korrigo.shell.internal.distribution;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.distribution.Distributions;
import org.korrigo.application.distribution.MarkerView;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.account.AccountCompleter;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:exam-markers bac-blanc mdurand --weight 0.5 --without 1G1} */
@Service
@Command(
        scope = "korrigo",
        name = "exam-markers",
        description = "Shows who marks an exam; with names, adds these markers or changes them")
public class ExamMarkers extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Argument(index = 1, name = "markers", description = "User names of teachers", multiValued = true)
    @Completion(AccountCompleter.class)
    private List<String> names;

    @Option(name = "--weight", description = "How much of the work, against the other markers; 1 by default")
    private String weight;

    @Option(
            name = "--without",
            description = "A class whose copies they never see; any number of times, - for none",
            multiValued = true)
    @Completion(ClassCompleter.class)
    private List<String> without;

    @Option(name = "--away", description = "They get no more copies")
    private boolean away;

    @Option(name = "--back", description = "They get copies again")
    private boolean back;

    @Option(name = "--drop", description = "They mark this exam no longer")
    private boolean drop;

    @Reference
    private Distributions distributions;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        List<MarkerView> markers = distributions.markers(actor, exam);
        if (names != null) {
            markers = distributions.setMarkers(actor, exam, changed(markers));
        }
        return Answer.table(
                markers,
                List.of("Username", "Name", "Weight", "Without", "Away"),
                marker -> List.of(
                        marker.username(),
                        marker.displayName(),
                        marker.weight().toPlainString(),
                        String.join(" ", marker.excludedClasses()),
                        marker.away()));
    }

    private List<MarkerView> changed(List<MarkerView> before) throws CommandFailed {
        Map<String, MarkerView> markers = new LinkedHashMap<>();
        before.forEach(marker -> markers.put(marker.username(), marker));
        for (String name : names) {
            MarkerView known = markers.getOrDefault(name, new MarkerView(name, name, BigDecimal.ONE, Set.of(), false));
            markers.put(name, changed(known));
            if (drop) {
                markers.remove(name);
            }
        }
        return List.copyOf(markers.values());
    }

    private MarkerView changed(MarkerView known) throws CommandFailed {
        return new MarkerView(
                known.username(),
                known.displayName(),
                weight == null ? known.weight() : decimal(weight),
                without == null ? known.excludedClasses() : classes(),
                (known.away() || away) && !back);
    }

    private Set<String> classes() {
        return without.contains("-") ? Set.of() : Set.copyOf(without);
    }

    private static BigDecimal decimal(String text) throws CommandFailed {
        try {
            return new BigDecimal(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new CommandFailed("--weight " + text + " : écrivez un nombre, par exemple 0.5.");
        }
    }
}
