package org.korrigo.demo.internal.form;

import java.io.IOException;
import org.korrigo.demo.internal.paper.Box;
import org.korrigo.demo.internal.paper.Print;

/** The name of a field: in it when there is room, else to its left, else above it, else nowhere. */
final class FieldLabel {

    private static final double EDGE_MM = 6;
    private static final double HEIGHT = 3;

    private final PageSketch drawing;
    private final FormZone field;

    FieldLabel(PageSketch drawing, FormZone field) {
        this.drawing = drawing;
        this.field = field;
    }

    void draw(boolean within) throws IOException {
        String label = drawing.form().label(field.zone().id());
        Box box = field.usable();
        if (within) {
            drawing.sketch().label(drawing.prints().label(), box.x() + 1.3, box.y() + 3.2, label);
            return;
        }
        Print print = drawing.prints().number();
        String text = label + " :";
        double width = print.width(text);
        Box left = new Box(box.x() - width - 1.5, box.centreY() - HEIGHT / 2, width, HEIGHT);
        Box above = new Box(box.x(), box.y() - HEIGHT - 1, width, HEIGHT);
        if (!print(left, print, text)) {
            print(above, print, text);
        }
    }

    private boolean print(Box place, Print print, String text) throws IOException {
        boolean free =
                place.x() >= EDGE_MM && place.y() >= EDGE_MM && drawing.page().isFree(place);
        if (free) {
            drawing.sketch().print(print, place.x(), place.bottom() - 0.5, text);
        }
        return free;
    }
}
