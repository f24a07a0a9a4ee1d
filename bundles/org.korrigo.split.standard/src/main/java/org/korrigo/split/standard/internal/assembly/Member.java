package org.korrigo.split.standard.internal.assembly;

/**
 * A page in its booklet.
 *
 * @param slot the side it is, or is taken for
 * @param assumed whether only its neighbours tell the side
 * @param position in the run of pages that the booklet was made of
 */
public record Member(Item item, int slot, boolean assumed, int position) {}
