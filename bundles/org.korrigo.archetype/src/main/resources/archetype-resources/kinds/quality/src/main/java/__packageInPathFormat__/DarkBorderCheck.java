package ${package};

import java.util.List;
import java.util.Locale;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.quality.QualityCheck;
import org.korrigo.spi.quality.QualityFinding;
import org.korrigo.spi.quality.QualityFinding.Level;
import org.korrigo.spi.quality.QualityRequest;
import org.osgi.service.component.annotations.Component;

/** Finds scans whose border is dark, as when the lid stood open or the sheet lay beside its place. */
@Component
@KorrigoPlugin(id = "${pluginId}", label = "%plugin.label", options = DarkBorderOptions.ID)
public final class DarkBorderCheck implements QualityCheck {

    private static final int DARK = 96;
    /** Of the width of the page. */
    private static final double BORDER = 0.02;
    /** With this many times what is accepted, something of the sheet itself is likely to be missing. */
    private static final double RED_TIMES = 2.5;

    @Override
    public List<QualityFinding> check(QualityRequest request) throws PluginException, InterruptedException {
        request.cancellation().check();
        double accepted = request.options().number("dark", 15) / 100.0;
        double dark = darkBorder(request.look().thumbnail());
        if (dark <= accepted) {
            return List.of();
        }
        String detail = String.format(
                Locale.ROOT, "%.0f %% of the border is dark; %.0f %% are accepted.", dark * 100, accepted * 100);
        Level level = dark > RED_TIMES * accepted ? Level.RED : Level.ORANGE;
        return List.of(new QualityFinding("dark-border", level, dark, accepted, detail));
    }

    private static double darkBorder(GreyImage page) {
        int border = Math.max(1, (int) Math.round(page.width() * BORDER));
        int dark = 0;
        int all = 0;
        for (int y = 0; y < page.height(); y++) {
            boolean isEnd = y < border || y >= page.height() - border;
            for (int x = 0; x < page.width(); x++) {
                if (isEnd || x < border || x >= page.width() - border) {
                    all++;
                    dark += page.at(x, y) < DARK ? 1 : 0;
                }
            }
        }
        return (double) dark / all;
    }
}
