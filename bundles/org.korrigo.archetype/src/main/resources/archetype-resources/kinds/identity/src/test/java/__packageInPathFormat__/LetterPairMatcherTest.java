package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.Options;
import org.korrigo.spi.identity.ClassRoster;
import org.korrigo.spi.identity.IdentityMatcher;
import org.korrigo.spi.testkit.IdentityMatcherContract;
import org.korrigo.spi.testkit.SampleExam;

class LetterPairMatcherTest extends IdentityMatcherContract {

    private final LetterPairMatcher matcher = new LetterPairMatcher();

    @Override
    protected IdentityMatcher matcher() {
        return matcher;
    }

    @Test
    void proposesNobodyBelowTheLeastLikeness() throws Exception {
        ClassRoster list = new ClassRoster(List.of(SampleExam.DUPONT));
        Options strict = new Options(Map.of("least", "90"));
        assertThat(matcher.match(evidence("full-name", "DUPOND"), list, strict)).isEmpty();
        assertThat(matcher.match(evidence("full-name", "Jean DUPONT"), list, strict)).hasSize(1);
    }
}
