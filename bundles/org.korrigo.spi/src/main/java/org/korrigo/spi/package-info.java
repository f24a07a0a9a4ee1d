/**
 * The rules every plug-in follows.
 *
 * <ol>
 *   <li>A plug-in is one Declarative Services component that wears {@link org.korrigo.spi.KorrigoPlugin} and implements one
 *       of the interfaces of the packages beside this one. Its id and label are service properties; its version is the
 *       bundle's.
 *   <li>It keeps no state between calls and serves concurrent calls. Its own settings are its DS configuration, the settings
 *       of one exam arrive as {@link org.korrigo.spi.Options}.
 *   <li>Arguments and results are immutable. It sees only the data it needs: an OCR engine sees one zone, not the copy.
 *   <li>Long calls poll {@link org.korrigo.spi.Cancellation} and honour interruption.
 *   <li>It fails with {@link org.korrigo.spi.PluginException} when the input is at fault (final for this input). Anything
 *       unchecked is a defect: the core retries it with back-off.
 *   <li>Results carry confidence and reasons: plug-ins propose, the core disposes.
 * </ol>
 */
@Export
@Version("1.0.0")
package org.korrigo.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
