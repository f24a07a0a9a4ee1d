package org.korrigo.application.plugin;

/** A line of the list. @param sha256 of the jar @param note for people, may be empty */
public record TrustedPlugin(String sha256, String note) {}
