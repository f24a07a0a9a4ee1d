package org.korrigo.export.pronote.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.korrigo.spi.Options;
import org.korrigo.spi.export.ResultExporter;
import org.korrigo.spi.testkit.HotSwapContract;
import org.korrigo.spi.testkit.SampleExam;

class PronoteHotSwapTest extends HotSwapContract<ResultExporter> {

    @Override
    protected Class<ResultExporter> type() {
        return ResultExporter.class;
    }

    @Override
    protected String pluginId() {
        return "pronote";
    }

    @Override
    protected void call(ResultExporter exporter) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.export(
                SampleExam.results(SampleExam.graded("A-0001", SampleExam.DUPONT, "8", null)), Options.NONE, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("15,5");
    }
}
