package org.korrigo.split.standard.internal.assembly;

import java.util.Set;

/**
 * What a complete booklet consists of.
 *
 * @param sides their number without extra sheets
 * @param marked the sides that bear print which tells them; on the others nothing can be expected
 */
public record Form(int sides, Set<Integer> marked) {

    public Form {
        marked = Set.copyOf(marked);
    }

    public boolean marks(int slot) {
        return marked.contains(slot);
    }
}
