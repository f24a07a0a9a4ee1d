package org.korrigo.export.spreadsheet.internal.ods;

import java.math.BigDecimal;
import java.util.List;
import org.korrigo.export.spreadsheet.internal.Cell;
import org.korrigo.export.spreadsheet.internal.Sheet;

/** Writes the tables of a spreadsheet. Numbers stand in it as they are, in every decimal. */
final class Content {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private static final String BEGINNING = DECLARATION
            + """
            <office:document-content office:version="1.3"
              xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
              xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
              xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
            <office:automatic-styles><style:style style:name="title" style:family="table-cell">\
            <style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles>
            <office:body><office:spreadsheet>
            """;
    private static final String END = "</office:spreadsheet></office:body></office:document-content>\n";

    private final StringBuilder xml = new StringBuilder(BEGINNING);

    String of(List<Sheet> sheets) {
        sheets.forEach(this::addTable);
        return xml.append(END).toString();
    }

    private void addTable(Sheet sheet) {
        List<Cell> titles = sheet.rows().get(0);
        xml.append("<table:table table:name=\"")
                .append(Markup.attribute(sheet.name()))
                .append("\">\n");
        xml.append("<table:table-column table:number-columns-repeated=\"")
                .append(titles.size())
                .append("\"/>\n");
        xml.append("<table:table-header-rows>");
        addRow(titles, " table:style-name=\"title\"");
        xml.append("</table:table-header-rows>\n");
        sheet.rows().stream().skip(1).forEach(row -> addRow(row, ""));
        xml.append("</table:table>\n");
    }

    private void addRow(List<Cell> row, String style) {
        xml.append("<table:table-row>");
        row.forEach(cell -> addCell(cell, style));
        xml.append("</table:table-row>\n");
    }

    private void addCell(Cell cell, String style) {
        xml.append("<table:table-cell").append(style);
        if (cell.number().isPresent()) {
            addNumber(cell.number().get());
        } else if (cell.text().isEmpty()) {
            xml.append("/>");
        } else {
            xml.append(" office:value-type=\"string\">").append(Markup.paragraphs(cell.text()));
            xml.append("</table:table-cell>");
        }
    }

    private void addNumber(BigDecimal number) {
        String value = number.toPlainString();
        xml.append(" office:value-type=\"float\" office:value=\"").append(value).append("\"><text:p>");
        xml.append(value).append("</text:p></table:table-cell>");
    }
}
