package org.korrigo.application.roster;

import java.util.List;
import org.korrigo.spi.roster.ClassListForm;
import org.korrigo.spi.roster.RowProblem;

/**
 * What an import of a class list would do.
 *
 * @param reader id of the plug-in that read it, for example {@code csv}
 * @param form how the file was understood
 * @param lines that hold a student or ought to
 * @param added students the exam does not have
 * @param updated students of whom something changes
 * @param unchanged students of whom nothing changes
 * @param others students of the exam that the list does not have; they stay
 * @param rows in the order of the file, those left out not among them
 * @param problems rows left out or read with a doubt, in the order of the file
 */
public record ClassListPreview(
        String reader,
        ClassListForm form,
        int lines,
        int added,
        int updated,
        int unchanged,
        int others,
        List<PreviewedRow> rows,
        List<RowProblem> problems) {}
