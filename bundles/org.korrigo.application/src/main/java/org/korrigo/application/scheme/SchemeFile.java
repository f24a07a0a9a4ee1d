package org.korrigo.application.scheme;

/** A barème as a file. @param name tells JSON from CSV by its ending when the text does not */
public record SchemeFile(String name, byte[] bytes) {}
