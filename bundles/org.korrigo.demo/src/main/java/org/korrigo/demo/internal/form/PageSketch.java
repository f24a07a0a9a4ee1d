package org.korrigo.demo.internal.form;

import java.io.IOException;
import org.korrigo.demo.internal.hand.Hand;
import org.korrigo.demo.internal.hand.Pen;
import org.korrigo.demo.internal.paper.Handwriting;
import org.korrigo.demo.internal.paper.Prints;
import org.korrigo.demo.internal.paper.Sketch;

/** A page that is being drawn, with the pens of its writer. */
record PageSketch(Form form, FormPage page, Sketch sketch, Handwriting writing) {

    /** Beyond those of {@link org.korrigo.demo.internal.paper.WrittenBooklet}. */
    private static final int FIRST_STREAM = 2;

    Prints prints() {
        return form.prints();
    }

    /** The pen of free writing. */
    Pen pen() throws IOException {
        return writing.penOn(page.number());
    }

    /** The pen in one zone, perhaps smaller or larger than usual: others may change without it. */
    Pen penIn(FormZone zone, Hand size) throws IOException {
        return writing.with(size).penOn(page.number(), FIRST_STREAM + zone.rank());
    }
}
