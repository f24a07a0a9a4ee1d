package org.korrigo.export.spreadsheet.internal;

import java.util.List;

/** A table. @param rows the first one holds the titles */
public record Sheet(String name, List<List<Cell>> rows) {}
