package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.quality.QualityCheck;
import org.korrigo.spi.quality.QualityFinding;
import org.korrigo.spi.quality.QualityFinding.Level;
import org.korrigo.spi.testkit.QualityCheckContract;

class DarkBorderCheckTest extends QualityCheckContract {

    private final DarkBorderCheck check = new DarkBorderCheck();

    @Override
    protected QualityCheck check() {
        return check;
    }

    @Override
    protected GreyImage faultyPage() {
        return darkOnTheLeft(writtenPage(), 1);
    }

    @Test
    void isRedWhenTheBorderIsDarkAllRound() throws Exception {
        GreyImage night = blankPage();
        Arrays.fill(night.luma(), (byte) 40);
        assertThat(check.check(request(night))).extracting(QualityFinding::level).containsExactly(Level.RED);
    }

    @Test
    void acceptsAShortShadow() throws Exception {
        assertThat(check.check(request(darkOnTheLeft(writtenPage(), 4)))).isEmpty();
    }

    /** @param part the dark band goes down this part of the page: a half, a quarter… */
    private static GreyImage darkOnTheLeft(GreyImage page, int part) {
        for (int y = 0; y < page.height() / part; y++) {
            Arrays.fill(page.luma(), y * page.width(), y * page.width() + page.width() / 20, (byte) 40);
        }
        return page;
    }
}
