package org.korrigo.identity.roster.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.Options;
import org.korrigo.spi.identity.ClassRoster;
import org.korrigo.spi.identity.IdentityCandidate;
import org.korrigo.spi.identity.IdentityEvidence;
import org.korrigo.spi.identity.IdentityMatcher;
import org.osgi.service.component.annotations.Component;

/**
 * Ranks students by how well names, dates, classes and numbers of the list fit what all engines read.
 *
 * <p>The score is the mean of the similarities by weight: names 0.88, number 0.60, birth date 0.30, class 0.12. It stays low when
 * little was read, cannot exceed 0.7 without a name, and is halved when two pages name different students.
 *
 * <p>A match may do without a person from score 0.75 with a lead of 0.12: on the exam batches and name lines of the development
 * data, with every student also tried as absent from the list, no wrong student with that score led by more than 0.08.
 */
@Component
@AcceptAlone(score = 0.75, margin = 0.12)
@KorrigoPlugin(id = "roster", label = "%plugin.roster")
public final class RosterMatcher implements IdentityMatcher {
    private static final int MOST = 10;
    /** Brings the best student of a contradictory copy below any sensible threshold. */
    private static final double DOUBT = 0.5;

    @Override
    public List<IdentityCandidate> match(IdentityEvidence read, ClassRoster roster, Options options)
            throws InterruptedException {
        List<Student> students = roster.entries().stream().map(Student::of).toList();
        List<Evidence> evidence = Evidence.of(read.readings()).stream()
                .filter(zone -> zone.isLegibleFor(students))
                .toList();
        List<Comparison> comparisons = new ArrayList<>();
        for (Student student : students) {
            Cancellation.NEVER.check();
            comparisons.add(Comparison.of(student, evidence));
        }
        Optional<Contradiction> contradiction = Contradiction.among(evidence, students);
        double factor = contradiction.isPresent() ? DOUBT : 1;
        String remark = contradiction.map(Contradiction::remark).orElse("");
        return comparisons.stream()
                .filter(comparison -> comparison.score() > 0)
                .sorted(Comparator.comparingDouble(Comparison::score).reversed())
                .limit(MOST)
                .map(comparison -> comparison.candidate(factor, remark))
                .toList();
    }
}
