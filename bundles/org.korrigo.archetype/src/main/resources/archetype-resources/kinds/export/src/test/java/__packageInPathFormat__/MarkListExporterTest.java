package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.Options;
import org.korrigo.spi.export.ResultExporter;
import org.korrigo.spi.testkit.ResultExporterContract;

class MarkListExporterTest extends ResultExporterContract {

    private final MarkListExporter exporter = new MarkListExporter();

    @Override
    protected ResultExporter exporter() {
        return exporter;
    }

    @Override
    protected int copiesIn(byte[] exported) {
        return (int) new String(exported, StandardCharsets.UTF_8).lines().count();
    }

    @Test
    void namesNobodyWhenAsked() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.export(results(), new Options(Map.of("names", "false")), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("A-0001\t14.75\n").doesNotContain("DUPONT");
    }
}
