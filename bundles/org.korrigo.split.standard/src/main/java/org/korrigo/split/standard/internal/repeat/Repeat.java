package org.korrigo.split.standard.internal.repeat;

/**
 * What a page seems to show again.
 *
 * @param page number of the earlier page, 0 if there is none
 * @param certain the same bytes, not just the same look
 */
public record Repeat(int page, boolean certain) {

    static final Repeat NONE = new Repeat(0, false);
}
