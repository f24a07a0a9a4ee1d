package org.korrigo.application.internal.scheme;

import java.util.Map;

/** Where an item stands in its file, and where its members do. */
record Place(String item, Map<Member, String> members) {

    /** Of the item itself when it lacks the member. */
    String of(Member member) {
        return members.getOrDefault(member, item);
    }
}
