package org.korrigo.demo.internal.paper;

import java.io.IOException;

/** What stands on one side of a sheet, which may bear more than one page. */
@FunctionalInterface
public interface SidePrint {

    /** Nothing at all. */
    SidePrint BLANK = side -> {};

    /** @param side in millimetres from the top left corner of the sheet */
    void draw(Sketch side) throws IOException;
}
