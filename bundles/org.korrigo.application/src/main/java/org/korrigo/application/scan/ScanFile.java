package org.korrigo.application.scan;

import java.util.Optional;

/** A file that arrives. @param layout id; empty: the exam's */
public record ScanFile(String name, Optional<String> layout) {}
