package org.korrigo.split.standard.internal.assembly;

import java.util.List;

/**
 * Pages that make a booklet, in the order of the batch.
 *
 * @param skipped pages that lie among them and belong to no booklet
 */
public record Group(List<Member> members, List<Item> skipped, int cost) {

    public Group {
        members = List.copyOf(members);
        skipped = List.copyOf(skipped);
    }

    public boolean inOrder() {
        for (int i = 1; i < members.size(); i++) {
            if (members.get(i - 1).slot() > members.get(i).slot()) {
                return false;
            }
        }
        return true;
    }
}
