package org.korrigo.application.incident;

import java.nio.file.Path;
import java.util.List;

/** What was collected. @param sha256 of the whole file; @param parts names inside it */
public record EvidenceView(Path file, long bytes, String sha256, List<String> parts) {}
