package org.korrigo.export.spreadsheet.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.korrigo.spi.Options;
import org.korrigo.spi.export.ResultExporter;
import org.korrigo.spi.testkit.HotSwapContract;
import org.korrigo.spi.testkit.SampleExam;

/** Workbooks of any format begin as the archives they are. */
public abstract class WorkbookHotSwapContract extends HotSwapContract<ResultExporter> {

    @Override
    protected Class<ResultExporter> type() {
        return ResultExporter.class;
    }

    @Override
    protected void call(ResultExporter exporter) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.export(
                SampleExam.results(SampleExam.graded("A-0001", SampleExam.DUPONT, "8", null)),
                new Options(Map.of("language", "en")),
                out);
        assertThat(out.toByteArray()).startsWith('P', 'K');
    }
}
