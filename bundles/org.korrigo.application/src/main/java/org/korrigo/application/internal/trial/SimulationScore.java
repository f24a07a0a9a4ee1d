package org.korrigo.application.internal.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.korrigo.application.trial.Doubt;
import org.korrigo.application.trial.SimulationReport;
import org.korrigo.application.trial.SimulationReport.Finding;
import org.korrigo.domain.trial.SampleBatch;
import org.korrigo.domain.trial.SampleScans;

/** Compares what was found with what was printed. */
final class SimulationScore {

    private final SampleScans.Order order;
    private final SampleBatch sample;
    private final DryResult result;

    SimulationScore(SampleScans.Order order, SampleBatch sample, DryResult result) {
        this.order = order;
        this.sample = sample;
        this.result = result;
    }

    SimulationReport report(double seconds) {
        PrintedAndFound both = new PrintedAndFound(sample, result);
        List<Finding> findings = new ArrayList<>();
        var booklets = new BookletScore(both, findings).score();
        var faults = new FaultScore(both, sample.faults(), findings)
                .score(order.faults().size(), doubts());
        var identities = new IdentityScore(both, sample.roster(), findings).score();
        result.unusable()
                .forEach((page, defect) ->
                        findings.add(new Finding(Finding.Type.PAGE_UNREADABLE, defect.detail(), List.of(page))));
        findings.sort(Comparator.comparing(Finding::type)
                .thenComparing(finding ->
                        finding.pages().isEmpty() ? 0 : finding.pages().get(0)));
        return new SimulationReport(
                order.layout().id() + "@" + order.layout().version(),
                order.seed(),
                sample.scannedPages(),
                booklets,
                faults,
                identities,
                new ZoneScore(both).score(order.layout()),
                findings,
                result.madeBy(),
                seconds);
    }

    /** All that would lead a person somewhere. */
    private List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>(result.setAside());
        result.issues().stream()
                .filter(issue -> doubts.stream().noneMatch(aside -> isSaidOf(aside, issue)))
                .toList()
                .forEach(doubts::add);
        return doubts;
    }

    /** The reason why a page is set aside is kept as an issue as well; one doubt is one alarm. */
    private static boolean isSaidOf(Doubt aside, Doubt issue) {
        return aside.code().equals(issue.code())
                && aside.detail().equals(issue.detail())
                && aside.pages().equals(issue.pages());
    }
}
