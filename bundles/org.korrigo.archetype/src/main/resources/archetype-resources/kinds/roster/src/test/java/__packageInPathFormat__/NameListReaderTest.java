package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.Options;
import org.korrigo.spi.roster.ClassListFile;
import org.korrigo.spi.roster.ClassListReader;
import org.korrigo.spi.roster.ListedStudent;
import org.korrigo.spi.testkit.ClassListReaderContract;

class NameListReaderTest extends ClassListReaderContract {

    static final ClassListFile LIST = new ClassListFile(
            "1G1.txt",
            "LAST NAME|FIRST NAME\nDUPONT|Jean\nno bar here\nBEN SALAH|In\u00e8s\n".getBytes(StandardCharsets.UTF_8));

    @Override
    protected ClassListReader reader() {
        return new NameListReader();
    }

    @Override
    protected ClassListFile sample() {
        return LIST;
    }

    @Test
    void givesAllStudentsTheClassOfTheImport() throws Exception {
        assertThat(reader().read(LIST, new Options(Map.of("className", "1G1"))).students())
                .extracting(ListedStudent::className)
                .containsOnly("1G1");
    }
}
