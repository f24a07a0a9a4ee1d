package org.korrigo.application.result;

/** A format results can leave in. @param id of the exporter, for example {@code pronote} */
public record ExportFormat(String id, String label, String mediaType, String fileExtension) {}
