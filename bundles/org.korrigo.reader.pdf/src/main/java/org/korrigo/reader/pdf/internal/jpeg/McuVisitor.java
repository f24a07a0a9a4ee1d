package org.korrigo.reader.pdf.internal.jpeg;

import java.io.IOException;

/** Sees every MCU of a walk, row by row. */
interface McuVisitor {

    void visit(Mcu mcu) throws IOException;
}
