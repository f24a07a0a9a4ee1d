package org.korrigo.application.roster;

import java.util.List;
import org.korrigo.spi.roster.RowProblem;

/**
 * What an import of a class list would find.
 *
 * @param reader plug-in that would read it
 * @param encoding the file seems to have
 * @param separator between its cells
 * @param header as it stands in the file
 * @param students that would be enrolled
 * @param classes by name
 * @param problems by row
 */
public record ClassListCheck(
        String reader,
        String encoding,
        char separator,
        List<String> header,
        int students,
        List<String> classes,
        List<RowProblem> problems) {

    public ClassListCheck {
        header = List.copyOf(header);
        classes = List.copyOf(classes);
        problems = List.copyOf(problems);
    }

    /** Whether every row can be enrolled. */
    public boolean isClean() {
        return problems.stream().noneMatch(RowProblem::fatal);
    }
}
