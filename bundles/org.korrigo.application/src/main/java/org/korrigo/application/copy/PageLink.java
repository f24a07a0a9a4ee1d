package org.korrigo.application.copy;

/**
 * A page of a copy, as drawings and addresses name it.
 *
 * @param page stays the same when the order of the pages changes; at first 1, 2, 3 …
 * @param version changes when the picture does; part of the address of a picture that may be kept for ever
 */
public record PageLink(int page, String version) {}
