/** Lock, annotate, mark, finalise. */
@Export
@Version("1.0.0")
package org.korrigo.application.marking;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
