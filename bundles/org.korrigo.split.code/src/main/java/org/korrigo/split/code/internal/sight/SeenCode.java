package org.korrigo.split.code.internal.sight;

import org.korrigo.spi.document.Rotation;

/** A code that was looked for. @param rotation the clockwise turn that makes its page upright */
public record SeenCode(String text, Rotation rotation) {}
