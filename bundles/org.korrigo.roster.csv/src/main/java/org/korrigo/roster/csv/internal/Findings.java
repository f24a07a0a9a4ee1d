package org.korrigo.roster.csv.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.korrigo.spi.roster.RowProblem;

/** Collects what was wrong with rows. */
final class Findings {

    private final List<RowProblem> problems = new ArrayList<>();

    void leaveOut(int row, String code, String detail) {
        problems.add(new RowProblem(row, code, detail, true));
    }

    void doubt(int row, String code, String detail) {
        problems.add(new RowProblem(row, code, detail, false));
    }

    /** Ordered by row; of a row that was left out, the reason alone. */
    List<RowProblem> problems() {
        Set<Integer> leftOut =
                problems.stream().filter(RowProblem::fatal).map(RowProblem::row).collect(Collectors.toSet());
        return problems.stream()
                .filter(problem -> problem.fatal() || !leftOut.contains(problem.row()))
                .sorted(Comparator.comparingInt(RowProblem::row))
                .toList();
    }
}
