package ${package};

import java.util.List;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.render.CopyToRender;
import org.korrigo.spi.render.PlacedPage;

/**
 * A page of the copy, as a child needs it.
 *
 * @param scan the path of the file it comes from
 * @param number of the page there, from 1
 * @param width of the upright result, in points
 * @param height of the upright result, in points
 */
record SheetToDraw(
        String scan,
        int number,
        Region region,
        Rotation rotation,
        double width,
        double height,
        List<Drawing> drawings) {

    private static final double POINTS_PER_MM = 72 / 25.4;

    static List<SheetToDraw> of(CopyToRender copy) {
        return copy.pages().stream().map(SheetToDraw::of).toList();
    }

    private static SheetToDraw of(PlacedPage page) {
        double wide = page.page().size().widthMm() * page.region().width() * POINTS_PER_MM;
        double high = page.page().size().heightMm() * page.region().height() * POINTS_PER_MM;
        boolean sideways = page.rotation() == Rotation.CLOCKWISE_90 || page.rotation() == Rotation.CLOCKWISE_270;
        return new SheetToDraw(
                page.document().file().toString(),
                page.page().number(),
                page.region(),
                page.rotation(),
                sideways ? high : wide,
                sideways ? wide : high,
                page.annotations().stream().map(Drawing::of).toList());
    }
}
