package org.korrigo.application.internal.trial;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.korrigo.application.trial.SimulationReport;
import org.korrigo.application.trial.SimulationReport.Finding;
import org.korrigo.domain.trial.SampleBatch;
import org.korrigo.spi.identity.IdentityCandidate;
import org.korrigo.spi.identity.RosterEntry;

/** Whether the right students were recognised. */
final class IdentityScore {

    private final PrintedAndFound both;
    private final List<RosterEntry> roster;
    private final List<Finding> findings;

    IdentityScore(PrintedAndFound both, List<RosterEntry> roster, List<Finding> findings) {
        this.both = both;
        this.roster = roster;
        this.findings = findings;
    }

    SimulationReport.Identities score() {
        int wrong = 0;
        int right = 0;
        int undecided = 0;
        int proposed = 0;
        for (int i = 0; i < both.found().size(); i++) {
            DryResult.Booklet found = both.found().get(i);
            Optional<String> author = both.printedOf(i).flatMap(SampleBatch.Booklet::student);
            if (found.automatic().isEmpty()) {
                undecided++;
                Optional<String> first = found.first().map(IdentityCandidate::entry);
                proposed += author.isPresent() && first.equals(author) ? 1 : 0;
            } else if (found.automatic().equals(author)) {
                right++;
            } else {
                wrong++;
                tell(found, author);
            }
        }
        return new SimulationReport.Identities(wrong, right, undecided, proposed);
    }

    private void tell(DryResult.Booklet found, Optional<String> author) {
        String detail = "A booklet of " + author.map(this::name).orElse("nobody of the class") + " was given to "
                + found.automatic().map(this::name).orElse("?") + " without a person.";
        List<Integer> pages = List.copyOf(new TreeSet<>(found.sources()));
        findings.add(new Finding(Finding.Type.IDENTITY_WRONG, detail, pages));
    }

    private String name(String id) {
        return roster.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .map(entry -> (entry.lastName() + " " + entry.firstName()).strip())
                .orElse(id);
    }
}
