package org.korrigo.rest.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.application.plugin.LayoutCheck;
import org.korrigo.application.plugin.LayoutRemark;
import org.korrigo.application.plugin.LayoutView;
import org.korrigo.application.plugin.PluginBoard;
import org.korrigo.application.plugin.PluginView;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.spi.Options;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;

/** One plug-in and one layout. */
public final class FakePluginBoard extends FakePluginInspection implements PluginBoard {

    @Override
    public List<PluginView> plugins(Actor actor) {
        return List.of(new PluginView("ocr", "tesseract", "Tesseract", "1.0.0", "org.korrigo.ocr", true, 0, 0));
    }

    @Override
    public List<LayoutView> layouts(Actor actor) {
        return List.of(new LayoutView("copie-a3", "1.0.0", "Copie A3", "bundle", "ACTIVE", ""));
    }

    @Override
    public BookletLayout layout(Actor actor, String id) {
        if (!id.equals("copie-a3")) {
            throw Problem.notFound("layout", id);
        }
        var region = new Region(0.1, 0.2, 0.3, 0.04);
        var zone = new Zone("last-name", 1, region, ZoneRole.IDENTITY, WritingKind.HANDWRITTEN_CAPITALS, 0, "");
        var options = new Options(Map.of("margin", "2.5"));
        return new BookletLayout(
                id, "1.0.0", Map.of("fr", "Copie A3"), SheetKind.A3_FOLDED, 4, "a3-fold", options, List.of(zone));
    }

    /** Sound is what names the layout that is there. */
    @Override
    public LayoutCheck checkLayout(Actor actor, String document) {
        boolean sound = document.contains("copie-a3");
        var remark = new LayoutRemark("/zones/0/region", "width 1.2 > 1", 3, 7);
        return new LayoutCheck(
                sound ? Optional.of(layout(actor, "copie-a3")) : Optional.empty(),
                sound ? List.of() : List.of(remark),
                List.of());
    }
}
