package org.korrigo.rest.internal.body;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.korrigo.spi.render.Annotation;

/** A mark of the corrector on the wire: points and regions are short arrays, for a stroke has hundreds of them. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = DrawingBody.Ink.class, name = "ink"),
    @Type(value = DrawingBody.Highlight.class, name = "highlight"),
    @Type(value = DrawingBody.Text.class, name = "text"),
    @Type(value = DrawingBody.Stamp.class, name = "stamp"),
    @Type(value = DrawingBody.Box.class, name = "box"),
    @Type(value = DrawingBody.Comment.class, name = "comment")
})
public sealed interface DrawingBody {

    Annotation toAnnotation();

    static DrawingBody from(Annotation drawing) {
        if (drawing instanceof Annotation.Ink ink) {
            var points = ink.points().stream().map(StrokePointBody::from).toList();
            return new Ink(points, ink.width(), ink.colour());
        }
        if (drawing instanceof Annotation.Highlight highlight) {
            return new Highlight(BoxBody.from(highlight.region()), highlight.colour());
        }
        if (drawing instanceof Annotation.Text text) {
            return new Text(BoxBody.from(text.region()), text.text(), text.size(), text.colour());
        }
        if (drawing instanceof Annotation.Box box) {
            return new Box(BoxBody.from(box.region()), box.colour());
        }
        if (drawing instanceof Annotation.Comment comment) {
            return new Comment(
                    BoxBody.from(comment.region()),
                    comment.text(),
                    comment.size(),
                    comment.colour(),
                    comment.item(),
                    comment.points());
        }
        var stamp = (Annotation.Stamp) drawing;
        return new Stamp(BoxBody.from(stamp.region()), stamp.sign(), stamp.colour());
    }

    record Ink(List<StrokePointBody> points, double width, String colour) implements DrawingBody {

        @Override
        public Annotation toAnnotation() {
            var path = points.stream().map(StrokePointBody::toPoint).toList();
            return new Annotation.Ink(path, width, colour);
        }
    }

    record Highlight(BoxBody region, String colour) implements DrawingBody {

        @Override
        public Annotation toAnnotation() {
            return new Annotation.Highlight(region.toRegion(), colour);
        }
    }

    record Text(BoxBody region, String text, double size, String colour) implements DrawingBody {

        @Override
        public Annotation toAnnotation() {
            return new Annotation.Text(region.toRegion(), text, size, colour);
        }
    }

    record Stamp(BoxBody region, Annotation.Sign sign, String colour) implements DrawingBody {

        @Override
        public Annotation toAnnotation() {
            return new Annotation.Stamp(region.toRegion(), sign, colour);
        }
    }

    record Box(BoxBody region, String colour) implements DrawingBody {

        @Override
        public Annotation toAnnotation() {
            return new Annotation.Box(region.toRegion(), colour);
        }
    }

    record Comment(
            BoxBody region, String text, double size, String colour, Optional<String> item, Optional<BigDecimal> points)
            implements DrawingBody {

        @Override
        public Annotation toAnnotation() {
            return new Annotation.Comment(region.toRegion(), text, size, colour, item, points);
        }
    }
}
