package org.korrigo.demo.internal.paper;

import java.io.IOException;

/** The pages of one paper, as printed and written on. */
public interface BookletPaper {

    /** Draws one page, the same strokes at every call; pages count from 1 and measure 210 by 297 mm. */
    void drawPage(int page, Sketch sketch) throws IOException;
}
