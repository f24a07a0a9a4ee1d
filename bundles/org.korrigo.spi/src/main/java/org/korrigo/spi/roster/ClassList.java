package org.korrigo.spi.roster;

import java.util.List;

/** The rows that could be read, what was wrong with the others, and how the file was understood. */
public record ClassList(List<ListedStudent> students, List<RowProblem> problems, ClassListForm form) {

    public ClassList {
        students = List.copyOf(students);
        problems = List.copyOf(problems);
    }

    /** Of a reader that does not tell how it understood the file. */
    public ClassList(List<ListedStudent> students, List<RowProblem> problems) {
        this(students, problems, ClassListForm.UNTOLD);
    }
}
