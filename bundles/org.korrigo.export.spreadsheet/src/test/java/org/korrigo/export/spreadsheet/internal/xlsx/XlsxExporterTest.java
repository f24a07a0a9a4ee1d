package org.korrigo.export.spreadsheet.internal.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.korrigo.export.spreadsheet.internal.WorkbookContract;
import org.korrigo.spi.export.ResultExporter;

class XlsxExporterTest extends WorkbookContract {

    @Override
    protected ResultExporter exporter() {
        return new XlsxExporter();
    }

    @Override
    protected String resultsPart() {
        return "xl/worksheets/sheet1.xml";
    }

    @Override
    protected String written(String number) {
        return "<v>" + number + "</v>";
    }

    @Override
    protected String unwritable() {
        return "";
    }

    @Override
    protected Object number(String text) {
        return new BigDecimal(text).stripTrailingZeros();
    }

    @Override
    protected Map<String, List<List<Object>>> read(byte[] file) throws IOException {
        Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (var sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName(), rows(sheet.read()));
            }
        }
        return sheets;
    }

    private static List<List<Object>> rows(List<Row> rows) {
        int width = rows.get(0).getCellCount();
        List<List<Object>> values = new ArrayList<>();
        for (Row row : rows) {
            List<Object> cells = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                cells.add(
                        row.getOptionalCell(column).map(XlsxExporterTest::value).orElse(null));
            }
            values.add(cells);
        }
        return values;
    }

    private static Object value(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> cell.asNumber().stripTrailingZeros();
            case STRING -> cell.asString();
            case EMPTY -> null;
            default -> throw new AssertionError("a cell of type " + cell.getType());
        };
    }
}
