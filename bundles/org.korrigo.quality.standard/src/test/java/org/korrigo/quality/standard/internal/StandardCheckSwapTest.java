package org.korrigo.quality.standard.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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

class StandardCheckSwapTest extends HotSwapContract<QualityCheck> {

    @Override
    protected Class<QualityCheck> type() {
        return QualityCheck.class;
    }

    @Override
    protected String pluginId() {
        return "standard";
    }

    @Override
    protected void call(QualityCheck check) throws Exception {
        byte[] night = new byte[800 * 1100];
        Arrays.fill(night, (byte) 60);
        PageFacts page = new PageFacts(1, new PageSize(210, 297), Rotation.NONE, Optional.empty(), Optional.empty());
        DrawnLook look = new DrawnLook(new GreyImage(800, 1100, 100, night));
        assertThat(check.check(new QualityRequest(page, look, Options.NONE, Cancellation.NEVER)))
                .extracting("code")
                .containsExactly("too-dark");
    }
}
