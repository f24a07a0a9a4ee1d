package org.korrigo.export.column.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.korrigo.spi.Options;
import org.korrigo.spi.export.ResultExporter;
import org.korrigo.spi.testkit.HotSwapContract;
import org.korrigo.spi.testkit.SampleExam;

class ColumnHotSwapTest extends HotSwapContract<ResultExporter> {

    @Override
    protected Class<ResultExporter> type() {
        return ResultExporter.class;
    }

    @Override
    protected String pluginId() {
        return "column";
    }

    @Override
    protected void call(ResultExporter exporter) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.export(
                SampleExam.results(SampleExam.graded("A-0001", SampleExam.DUPONT, "8", null)),
                new Options(Map.of("order", "name")),
                out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("15,50\r\n");
    }
}
