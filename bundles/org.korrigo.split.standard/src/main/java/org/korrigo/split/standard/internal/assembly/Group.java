package org.korrigo.split.standard.internal.assembly;

import java.util.ArrayList;
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

    /** Members of the same sheet with other pages between them. */
    public List<Member> tornApart() {
        List<Member> torn = new ArrayList<>();
        for (Member front : members) {
            for (Member back : members) {
                boolean oneSheet = front.slot() % 2 == 0 && back.slot() == front.slot() + 1;
                if (oneSheet && Math.abs(front.position() - back.position()) != 1) {
                    torn.add(front);
                    torn.add(back);
                }
            }
        }
        return torn;
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
