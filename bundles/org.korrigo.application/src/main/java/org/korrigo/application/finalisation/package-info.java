/** What a copy still lacks, what an exam asks for, and the PDFs of finished copies. */
@Export
@Version("1.0.0")
package org.korrigo.application.finalisation;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
