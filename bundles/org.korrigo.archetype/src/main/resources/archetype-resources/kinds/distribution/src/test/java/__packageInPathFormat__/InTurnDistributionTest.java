package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.Options;
import org.korrigo.spi.distribution.CopyShare;
import org.korrigo.spi.distribution.DistributionRequest;
import org.korrigo.spi.distribution.DistributionStrategy;
import org.korrigo.spi.testkit.DistributionStrategyContract;
import org.korrigo.spi.testkit.SampleExam;

class InTurnDistributionTest extends DistributionStrategyContract {

    @Override
    protected DistributionStrategy strategy() {
        return new InTurnDistribution();
    }

    @Test
    void beginsWithTheMarkerAskedFor() throws Exception {
        DistributionRequest request = new DistributionRequest(
                markers("ada", "bob"),
                copies(3),
                SampleExam.SCHEME,
                1,
                new Options(Map.of("first", "2")),
                Cancellation.NEVER);
        List<CopyShare> shares = strategy().distribute(request).shares();
        assertThat(shares).extracting(CopyShare::marker).containsExactly("bob", "ada", "bob");
    }
}
