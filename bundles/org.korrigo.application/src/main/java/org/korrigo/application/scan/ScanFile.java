package org.korrigo.application.scan;

import java.util.Optional;

/**
 * A file that arrives.
 *
 * @param layout id; empty: the exam's
 * @param splitConfig how it is cut, as {@code {"mode":"A3_to_A4","pages_per_booklet":4}}; empty: as the exam or its layout says
 */
public record ScanFile(String name, Optional<String> layout, Optional<String> splitConfig) {}
