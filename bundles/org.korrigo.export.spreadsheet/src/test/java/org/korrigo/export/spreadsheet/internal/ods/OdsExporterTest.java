package org.korrigo.export.spreadsheet.internal.ods;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.korrigo.export.spreadsheet.internal.WorkbookContract;
import org.korrigo.spi.export.ResultExporter;
import org.korrigo.spi.testkit.SampleExam;

class OdsExporterTest extends WorkbookContract {

    @Override
    protected ResultExporter exporter() {
        return new OdsExporter();
    }

    @Override
    protected String resultsPart() {
        return "content.xml";
    }

    @Override
    protected String written(String number) {
        return "office:value=\"" + number + "\"";
    }

    @Override
    protected String unwritable() {
        return "\ufffd";
    }

    @Test
    void keepsEverySpaceAndTab() throws Exception {
        String content = raw(file(Map.of(), copy("X", SampleExam.scores("1"), " a   b\tc ")), "content.xml");
        assertThat(content)
                .contains(
                        "<text:p><text:s text:c=\"1\"/>a<text:s text:c=\"3\"/>b<text:tab/>c<text:s text:c=\"1\"/></text:p>");
    }

    @Test
    void tellsWhatItIsFromItsFirstBytes() throws Exception {
        String beginning = new String(file(Map.of(), SampleExam.waiting("A-1")), 0, 84, StandardCharsets.ISO_8859_1);
        assertThat(beginning).startsWith("PK").endsWith("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    }

    @Override
    protected Object number(String text) {
        return Double.valueOf(text);
    }

    @Override
    protected Map<String, List<List<Object>>> read(byte[] file) throws IOException {
        Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
        for (var sheet : new SpreadSheet(new ByteArrayInputStream(file)).getSheets()) {
            List<List<Object>> rows = new ArrayList<>();
            for (Object[] row : sheet.getDataRange().getValues()) {
                rows.add(Arrays.asList(row));
            }
            sheets.put(sheet.getName(), rows);
        }
        return sheets;
    }
}
