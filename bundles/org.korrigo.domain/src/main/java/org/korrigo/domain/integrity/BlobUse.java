package org.korrigo.domain.integrity;

import java.util.UUID;

/**
 * Bytes that a row speaks of.
 *
 * @param kind {@code scan}, {@code arrival} or {@code final-pdf}
 * @param owner the batch, the arrival or the copy
 * @param name what people call the owner
 */
public record BlobUse(String kind, UUID owner, String name, String sha256, long size) {}
