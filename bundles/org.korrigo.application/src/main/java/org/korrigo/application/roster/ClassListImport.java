package org.korrigo.application.roster;

import java.util.List;
import org.korrigo.spi.roster.RowProblem;

/** What an import did. @param added students the exam had not had; @param updated students it had */
public record ClassListImport(int added, int updated, List<RowProblem> problems) {}
