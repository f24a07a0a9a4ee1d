package org.korrigo.demo.internal.paper;

/** A rectangle on a page, in millimetres from its top left corner. */
record Box(double x, double y, double width, double height) {

    double right() {
        return x + width;
    }
}
