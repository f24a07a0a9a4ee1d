package org.korrigo.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.ImageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.isolation.IsolatedCode;
import org.korrigo.spi.isolation.IsolationLimits;

class FixturesTest {

    private static final IsolationLimits ROOMY = new IsolationLimits(Duration.ofSeconds(20), 64);

    @Test
    void tellsWhereTheJpegOfAPageLies() {
        ScannedPdf scan = ScannedPdf.a3(2);
        ImageFacts image = scan.facts().get(1).image().orElseThrow();
        assertThat(scan.bytes()[(int) image.offset()]).isEqualTo((byte) 0xFF);
        assertThat(scan.bytes()[(int) (image.offset() + image.length()) - 1]).isEqualTo((byte) 0xD9);
        assertThat(image.width()).isEqualTo(1240);
    }

    @Test
    void turnsClockwise() {
        GreyImage image = new GreyImage(3, 2, 0, new byte[] {1, 2, 3, 4, 5, 6});
        assertThat(GreyCrop.turned(image, Rotation.CLOCKWISE_90).luma()).containsExactly(4, 1, 5, 2, 6, 3);
        assertThat(GreyCrop.of(image, new Region(0, 0.5, 1, 0.5), Rotation.HALF_TURN)
                        .luma())
                .containsExactly(6, 5, 4);
    }

    @Test
    void splitsManifestHeadersOutsideQuotes() {
        List<ManifestClause> clauses = ManifestClause.of(
                "korrigo.plugin;id=pdf;label=\"%a,b\",osgi.service;objectClass:List<String>=\"x,y\";effective:=active");
        assertThat(clauses).extracting(ManifestClause::name).containsExactly("korrigo.plugin", "osgi.service");
        assertThat(clauses.get(0).attributes()).isEqualTo(Map.of("id", "pdf", "label", "%a,b"));
        assertThat(clauses.get(1).attributes())
                .containsEntry("objectClass", "x,y")
                .containsEntry("effective:", "active");
    }

    @Test
    void isolatesLikeAChild() throws Exception {
        InProcessIsolation isolation = new InProcessIsolation();
        assertThat(isolation.run(Echo.class, new byte[] {7}, ROOMY, Cancellation.NEVER))
                .containsExactly(7);
        assertThatThrownBy(() -> isolation.run(Echo.class, new byte[0], ROOMY, Cancellation.NEVER))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> isolation.run(Echo.class, new byte[1], ROOMY, () -> true))
                .isInstanceOf(InterruptedException.class);
        IsolationLimits brief = new IsolationLimits(Duration.ofMillis(50), 64);
        assertThatThrownBy(() -> isolation.run(Sleeper.class, new byte[0], brief, Cancellation.NEVER))
                .isInstanceOfSatisfying(
                        PluginException.class, e -> assertThat(e.code()).isEqualTo("isolation-time-out"));
    }

    /** Answers one byte. */
    public static final class Echo implements IsolatedCode {
        @Override
        public void run(DataInputStream request, DataOutputStream answer) throws IOException {
            answer.writeByte(request.readByte());
        }
    }

    /** Never answers. */
    public static final class Sleeper implements IsolatedCode {
        @Override
        public void run(DataInputStream request, DataOutputStream answer) throws InterruptedException {
            Thread.sleep(60_000);
        }
    }
}
