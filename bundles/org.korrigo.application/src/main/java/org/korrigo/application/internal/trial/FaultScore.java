package org.korrigo.application.internal.trial;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.korrigo.application.trial.Doubt;
import org.korrigo.application.trial.SimulationReport;
import org.korrigo.application.trial.SimulationReport.Finding;
import org.korrigo.domain.trial.SampleBatch;

/** Whether what was done wrong on purpose leads a person there, and whether nothing else does. */
final class FaultScore {

    private final PrintedAndFound both;
    private final List<SampleBatch.Fault> faults;
    private final List<Finding> findings;

    FaultScore(PrintedAndFound both, List<SampleBatch.Fault> faults, List<Finding> findings) {
        this.both = both;
        this.faults = faults;
        this.findings = findings;
    }

    SimulationReport.Faults score(int ordered, List<Doubt> doubts) {
        int flagged = 0;
        Set<Integer> around = new TreeSet<>();
        for (SampleBatch.Fault fault : faults) {
            Set<Integer> area = area(fault);
            around.addAll(area);
            if (doubts.stream().anyMatch(doubt -> touches(doubt, area)) || isLeftToAPerson(area)) {
                flagged++;
            } else {
                String detail = "Nobody would be led to the fault " + fault.name() + ".";
                findings.add(new Finding(Finding.Type.FAULT_MISSED, detail, fault.pages()));
            }
        }
        List<Doubt> alarms = doubts.stream()
                .filter(doubt -> !touches(doubt, around))
                .filter(doubt -> !doubt.pages().isEmpty() || faults.isEmpty())
                .toList();
        alarms.forEach(doubt -> findings.add(
                new Finding(Finding.Type.FALSE_ALARM, doubt.code() + ": " + doubt.detail(), doubt.pages())));
        return new SimulationReport.Faults(ordered, flagged, faults.size() - flagged, alarms.size());
    }

    /** Its pages and those of the booklets they belong to. */
    private Set<Integer> area(SampleBatch.Fault fault) {
        Set<Integer> area = new TreeSet<>(fault.pages());
        for (SampleBatch.Booklet printed : both.printed()) {
            Set<Integer> sources = PrintedAndFound.sources(printed);
            if (!Collections.disjoint(sources, fault.pages())) {
                area.addAll(sources);
            }
        }
        return area;
    }

    private static boolean touches(Doubt doubt, Set<Integer> area) {
        return doubt.pages().stream().anyMatch(area::contains);
    }

    /** An empty name or a stranger shows in the match only: nobody of the class wrote it, and the machine does not say who. */
    private boolean isLeftToAPerson(Set<Integer> area) {
        return IntStream.range(0, both.printed().size())
                .filter(i -> both.printed().get(i).student().isEmpty())
                .filter(i -> !Collections.disjoint(
                        PrintedAndFound.sources(both.printed().get(i)), area))
                .mapToObj(both::foundOf)
                .anyMatch(found -> !found.isEmpty()
                        && found.stream()
                                .allMatch(booklet -> booklet.automatic().isEmpty()));
    }
}
