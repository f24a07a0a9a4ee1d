package org.korrigo.application.internal.scan;

import org.korrigo.spi.storage.BlobRef;

/** A file whose bytes are durable. */
public record ArrivedFile(String name, BlobRef blob, String mediaType) {}
