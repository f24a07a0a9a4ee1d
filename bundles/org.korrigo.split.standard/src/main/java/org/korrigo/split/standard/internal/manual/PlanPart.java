package org.korrigo.split.standard.internal.manual;

import java.util.List;

/** What a plan does with some pages. */
record PlanPart(Use use, List<PlanItem> items) {

    PlanPart {
        items = List.copyOf(items);
    }

    /** What for. */
    enum Use {
        BOOKLET("pages"),
        BLANK("blank"),
        DISCARD("discard");

        private final String word;

        Use(String word) {
            this.word = word;
        }

        /** As plans write it. */
        String word() {
            return word;
        }
    }
}
