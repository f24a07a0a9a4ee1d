package org.korrigo.application.internal.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.korrigo.application.scheme.SchemeRemark;

/** Puts the rows of a table under one another. */
final class CsvTree {

    private final Faults faults;
    private final Node root = new Node(null, new ArrayList<>());
    private final List<Node> open = new ArrayList<>(List.of(root));
    private final Map<String, Node> byId = new HashMap<>();

    CsvTree(Faults faults) {
        this.faults = faults;
    }

    /** One row. */
    record Entry(Place place, Map<Member, String> written) {

        String text(Member member) {
            return written.getOrDefault(member, "").strip();
        }
    }

    private record Node(Entry entry, List<Node> children) {}

    void add(Entry entry) {
        Node node = new Node(entry, new ArrayList<>());
        parent(entry, node).children().add(node);
        String id = entry.text(Member.ID);
        if (!id.isEmpty()) {
            byId.putIfAbsent(id, node);
        }
    }

    private Node parent(Entry entry, Node node) {
        String parent = entry.text(Member.PARENT);
        if (entry.written().containsKey(Member.LEVEL)) {
            return atLevel(entry, Member.LEVEL, level(entry), node);
        }
        if (!parent.isEmpty()) {
            if (!byId.containsKey(parent)) {
                faults.add("parent-unknown", entry.place().of(Member.PARENT), parent);
            }
            return byId.getOrDefault(parent, root);
        }
        String number = entry.text(Member.NUMBER).replaceAll("[.)\\s]+$", "");
        return number.isEmpty() ? root : atLevel(entry, Member.NUMBER, number.split("[.]").length, node);
    }

    private int level(Entry entry) {
        String level = entry.text(Member.LEVEL);
        if (level.matches("[1-9][0-9]?")) {
            return Integer.parseInt(level);
        }
        faults.add("level-invalid", entry.place().of(Member.LEVEL), level);
        return 1;
    }

    /** Under the last item one level up; two levels at once would lose the item between. */
    private Node atLevel(Entry entry, Member told, int level, Node node) {
        if (level > open.size()) {
            faults.add("level-jump", entry.place().of(told), entry.text(told));
        }
        int depth = Math.min(level, open.size());
        open.subList(depth, open.size()).clear();
        open.add(node);
        return open.get(depth - 1);
    }

    List<Draft> drafts(List<SchemeRemark> remarks) {
        return drafts(root, remarks);
    }

    private List<Draft> drafts(Node above, List<SchemeRemark> remarks) {
        List<Draft> drafts = new ArrayList<>();
        for (Node node : above.children()) {
            var members = new DraftMembers(node.entry().place(), node.entry().written(), faults);
            drafts.add(members.draft(drafts(node, remarks), remarks));
        }
        return drafts;
    }
}
