package org.korrigo.export.spreadsheet.internal.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.korrigo.export.spreadsheet.internal.Cell;
import org.korrigo.export.spreadsheet.internal.Sheet;

/** Writes sheets as a workbook. */
final class XlsxFile {

    private static final double WIDTH = 14;

    private XlsxFile() {}

    /** @param date stands in the file as the day it was made: the same results make the same bytes */
    static byte[] of(List<Sheet> sheets, LocalDate date) throws IOException {
        Path file = Files.createTempFile("korrigo-workbook", ".xlsx");
        try {
            write(sheets, file);
            return FixedDate.in(file, date);
        } finally {
            Files.delete(file);
        }
    }

    private static void write(List<Sheet> sheets, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Korrigo", null)) {
            for (Sheet sheet : sheets) {
                write(sheet, workbook.newWorksheet(sheet.name()));
            }
        }
    }

    private static void write(Sheet sheet, Worksheet worksheet) {
        for (int row = 0; row < sheet.rows().size(); row++) {
            write(sheet.rows().get(row), worksheet, row);
        }
        int columns = sheet.rows().get(0).size();
        worksheet.range(0, 0, 0, columns - 1).style().bold().set();
        worksheet.freezePane(0, 1);
        for (int column = 0; column < columns; column++) {
            worksheet.width(column, WIDTH);
        }
    }

    private static void write(List<Cell> cells, Worksheet worksheet, int row) {
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            if (cell.number().isPresent()) {
                worksheet.value(row, column, cell.number().get());
            } else if (!cell.text().isEmpty()) {
                worksheet.value(row, column, cell.text());
            }
        }
    }
}
