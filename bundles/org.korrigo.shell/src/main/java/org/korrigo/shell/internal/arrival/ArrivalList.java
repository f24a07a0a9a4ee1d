package org.korrigo.shell.internal.arrival;

import java.util.List;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.scan.ArrivalView;
import org.korrigo.application.scan.ArrivalView.ArrivalPart;
import org.korrigo.application.scan.Scans;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:arrival-list bac-blanc --contents} */
@Service
@Command(
        scope = "korrigo",
        name = "arrival-list",
        description = "Lists the archives and images that were sent for an exam and what was in them",
        detailedDescription = "Exemple : korrigo:arrival-list bac-blanc --contents")
public class ArrivalList extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Option(name = "--contents", description = "One line for each document that was in them, and each remark")
    private boolean contents;

    @Reference
    private Scans scans;

    @Override
    protected Answer answer(Actor actor) {
        List<ArrivalView> arrivals = scans.arrivals(actor, exam);
        if (arrivals.isEmpty()) {
            return Answer.line(
                    arrivals,
                    "Aucune archive ni image n'a été envoyée pour cet examen. korrigo:batch-list donne ses lots.");
        }
        return contents ? contents(arrivals) : table(arrivals);
    }

    private static Answer table(List<ArrivalView> arrivals) {
        return Answer.table(
                arrivals,
                List.of("Envoi", "Fichier", "Octets", "État", "Documents", "Déjà connus", "Remarques"),
                arrival -> List.of(
                        arrival.id(),
                        arrival.fileName(),
                        arrival.bytes(),
                        state(arrival),
                        arrival.parts().size(),
                        arrival.parts().stream().filter(ArrivalPart::known).count(),
                        arrival.remarks().size()));
    }

    private static Answer contents(List<ArrivalView> arrivals) {
        return Answer.lines(
                arrivals, arrivals.stream().flatMap(ArrivalList::lines).toList());
    }

    private static Stream<String> lines(ArrivalView arrival) {
        Stream<String> parts = arrival.parts().stream()
                .map(part ->
                        "  " + part.name() + " : lot " + part.batch() + (part.known() ? ", déjà connu" : state(part)));
        Stream<String> remarks =
                arrival.remarks().stream().map(remark -> "  remarque " + remark.code() + " : " + remark.detail());
        String head = arrival.fileName() + " (" + arrival.id() + ") : " + state(arrival);
        return Stream.concat(Stream.of(head), Stream.concat(parts, remarks));
    }

    private static String state(ArrivalView arrival) {
        return arrival.state().equals("UNPACKED") ? "ouvert par " + arrival.openedBy() : "à ouvrir";
    }

    private static String state(ArrivalPart part) {
        return part.state().equals("WITHDRAWN") ? ", retiré : korrigo:job-list dit pourquoi" : "";
    }
}
