package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import org.korrigo.spi.Options;
import org.korrigo.spi.roster.ClassListReader;
import org.korrigo.spi.testkit.HotSwapContract;

class HotSwapTest extends HotSwapContract<ClassListReader> {

    @Override
    protected Class<ClassListReader> type() {
        return ClassListReader.class;
    }

    @Override
    protected String pluginId() {
        return "${pluginId}";
    }

    @Override
    protected void call(ClassListReader reader) throws Exception {
        assertThat(reader.read(NameListReaderTest.LIST, Options.NONE).students()).hasSize(2);
    }
}
