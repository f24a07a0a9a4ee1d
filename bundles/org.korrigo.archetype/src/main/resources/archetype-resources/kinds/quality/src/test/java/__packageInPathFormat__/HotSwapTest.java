package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.Options;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.quality.QualityCheck;
import org.korrigo.spi.quality.QualityRequest;
import org.korrigo.spi.testkit.DrawnLook;
import org.korrigo.spi.testkit.HotSwapContract;

class HotSwapTest extends HotSwapContract<QualityCheck> {

    private static final PageFacts PAGE =
            new PageFacts(1, new PageSize(210, 297), Rotation.NONE, Optional.empty(), Optional.empty());

    @Override
    protected Class<QualityCheck> type() {
        return QualityCheck.class;
    }

    @Override
    protected String pluginId() {
        return "${pluginId}";
    }

    @Override
    protected void call(QualityCheck check) throws Exception {
        DrawnLook black = new DrawnLook(new GreyImage(800, 1100, 100, new byte[800 * 1100]));
        assertThat(check.check(new QualityRequest(PAGE, black, Options.NONE, Cancellation.NEVER))).hasSize(1);
    }
}
