package org.korrigo.spi.roster;

import java.util.List;

/** The rows that could be read, and what was wrong with the others. */
public record ClassList(List<ListedStudent> students, List<RowProblem> problems) {

    public ClassList {
        students = List.copyOf(students);
        problems = List.copyOf(problems);
    }
}
