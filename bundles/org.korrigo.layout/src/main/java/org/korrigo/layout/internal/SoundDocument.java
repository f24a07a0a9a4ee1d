package org.korrigo.layout.internal;

import org.korrigo.spi.layout.BookletLayout;

/** A document that was read without a fault, and the layout it gave. */
record SoundDocument(LayoutDocument document, BookletLayout layout) {}
