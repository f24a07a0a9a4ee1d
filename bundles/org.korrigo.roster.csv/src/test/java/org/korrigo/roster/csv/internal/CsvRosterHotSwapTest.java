package org.korrigo.roster.csv.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.roster.ClassListFile;
import org.korrigo.spi.roster.ClassListReader;
import org.korrigo.spi.roster.ListedStudent;
import org.korrigo.spi.testkit.HotSwapContract;

class CsvRosterHotSwapTest extends HotSwapContract<ClassListReader> {

    @Override
    protected Class<ClassListReader> type() {
        return ClassListReader.class;
    }

    @Override
    protected String pluginId() {
        return "csv";
    }

    @Override
    protected void call(ClassListReader reader) throws PluginException {
        byte[] list = "Nom;Prénom\nDUPONT;Jean\n".getBytes(StandardCharsets.UTF_8);
        assertThat(reader.read(new ClassListFile("1G1.csv", list), Options.NONE).students())
                .extracting(ListedStudent::lastName)
                .containsExactly("DUPONT");
    }
}
