package org.korrigo.application.internal.pipeline;

import java.util.List;
import java.util.stream.Stream;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.render.Annotation;
import org.korrigo.spi.render.CopyRenderer;
import org.korrigo.spi.render.CopyToRender;
import org.korrigo.spi.render.PlacedPage;

/** Boxes and comments as the lines and words that a renderer of the first version knows. */
final class PlainDrawings {

    private static final double LINE = 0.0025;
    private static final double PRESSURE = 0.5;

    private PlainDrawings() {}

    /** What this renderer can be given. */
    static CopyToRender knownTo(CopyRenderer renderer, CopyToRender copy) {
        return renderer.drawsBoxesAndComments()
                ? copy
                : new CopyToRender(
                        copy.cover(),
                        copy.pages().stream().map(PlainDrawings::plain).toList(),
                        copy.options());
    }

    private static PlacedPage plain(PlacedPage page) {
        List<Annotation> drawn =
                page.annotations().stream().flatMap(PlainDrawings::plain).toList();
        return new PlacedPage(page.document(), page.page(), page.region(), page.rotation(), drawn);
    }

    private static Stream<Annotation> plain(Annotation annotation) {
        if (annotation instanceof Annotation.Box box) {
            return Stream.of(frame(box.region(), box.colour()));
        }
        if (annotation instanceof Annotation.Comment comment) {
            return Stream.of(
                    frame(comment.region(), comment.colour()),
                    new Annotation.Text(comment.region(), comment.words(), comment.size(), comment.colour()));
        }
        return Stream.of(annotation);
    }

    private static Annotation frame(Region region, String colour) {
        double right = Math.min(1, region.x() + region.width());
        double bottom = Math.min(1, region.y() + region.height());
        List<Annotation.Point> corners = List.of(
                corner(region.x(), region.y()),
                corner(right, region.y()),
                corner(right, bottom),
                corner(region.x(), bottom),
                corner(region.x(), region.y()));
        return new Annotation.Ink(corners, LINE, colour);
    }

    private static Annotation.Point corner(double x, double y) {
        return new Annotation.Point(x, y, PRESSURE);
    }
}
