package org.korrigo.application.bin;

import java.util.UUID;

/**
 * An exam of an archive.
 *
 * @param files how many files (scans, PDFs) it names
 * @param bytes of those
 * @param obstacle why it cannot be archived or restored now, in the code of a problem; empty when it can
 */
public record ArchivedExam(
        UUID id, String reference, String name, int copies, int files, long bytes, String obstacle) {}
