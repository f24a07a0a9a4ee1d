package org.korrigo.spi.document;

import java.nio.file.Path;

/**
 * A document as it arrived. The file is read-only, stays unchanged for the length of the call and belongs to the core: a plug-in
 * opens it in a worker only (see {@code org.korrigo.spi.isolation}).
 *
 * @param mediaType for example {@code application/pdf}
 */
public record Document(Path file, String mediaType) {}
