package org.korrigo.spi.roster;

/** A class list as it arrived: at most 10 MB. */
public record ClassListFile(String name, byte[] bytes) {}
