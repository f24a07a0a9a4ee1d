/**
 * Draws batches of scanned exam papers whose every fact is known: for the demo, for tests, for trying a layout.
 *
 * <p>The same recipe gives the same bytes on the same JDK, with no fonts or fontconfig on the machine: glyph outlines are
 * read from the bundled fonts and filled as shapes.
 */
@Export
@Version("1.0.0")
package org.korrigo.demo;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
