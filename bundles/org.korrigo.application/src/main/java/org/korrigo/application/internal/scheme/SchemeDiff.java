package org.korrigo.application.internal.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.korrigo.application.scheme.ItemChange;
import org.korrigo.application.scheme.ItemChange.Kind;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;

/** What is different between two barèmes, item by item. An item is the same when its id is. */
final class SchemeDiff {

    private final Map<String, Standing> before = new LinkedHashMap<>();
    private final Map<String, Standing> after = new LinkedHashMap<>();
    private final List<ItemChange> changes = new ArrayList<>();

    /** An item and the id of its parent, empty at the top. */
    private record Standing(MarkItem item, String parent) {}

    private SchemeDiff(MarkScheme now, MarkScheme then) {
        collect(now.items(), "", before);
        collect(then.items(), "", after);
    }

    static List<ItemChange> between(MarkScheme now, MarkScheme then) {
        SchemeDiff diff = new SchemeDiff(now, then);
        diff.before.forEach(diff::gone);
        diff.after.forEach(diff::compare);
        diff.reordered("", "", now.items(), then.items());
        diff.after.forEach((id, standing) -> {
            if (diff.before.containsKey(id)) {
                List<MarkItem> children = diff.before.get(id).item().children();
                diff.reordered(
                        id, standing.item().label(), children, standing.item().children());
            }
        });
        return diff.changes;
    }

    private static void collect(List<MarkItem> items, String parent, Map<String, Standing> into) {
        for (MarkItem item : items) {
            into.put(item.id(), new Standing(item, parent));
            collect(item.children(), item.id(), into);
        }
    }

    private void gone(String id, Standing was) {
        if (!after.containsKey(id)) {
            changes.add(new ItemChange(Kind.REMOVED, id, was.item().label(), worth(was.item()), ""));
        }
    }

    private void compare(String id, Standing is) {
        Standing was = before.get(id);
        if (was == null) {
            changes.add(new ItemChange(Kind.ADDED, id, is.item().label(), "", worth(is.item())));
            return;
        }
        String label = is.item().label();
        note(Kind.RENAMED, id, label, was.item().label(), label);
        if (!was.parent().equals(is.parent())) {
            String from = labelOf(before, was.parent());
            changes.add(new ItemChange(Kind.MOVED, id, label, from, labelOf(after, is.parent())));
        }
        note(Kind.POINTS, id, label, worth(was.item()), worth(is.item()));
        note(Kind.STEP, id, label, step(was.item()), step(is.item()));
        note(
                Kind.BONUS,
                id,
                label,
                String.valueOf(was.item().bonus()),
                String.valueOf(is.item().bonus()));
    }

    private void note(Kind kind, String id, String label, String from, String to) {
        if (!from.equals(to)) {
            changes.add(new ItemChange(kind, id, label, from, to));
        }
    }

    private static String labelOf(Map<String, Standing> items, String id) {
        return id.isEmpty() ? "" : items.get(id).item().label();
    }

    private static String worth(MarkItem item) {
        return plain(item.maximum());
    }

    private static String step(MarkItem item) {
        return item.isLeaf() ? plain(item.step()) : "";
    }

    private static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    private void reordered(String id, String label, List<MarkItem> was, List<MarkItem> is) {
        List<String> old = was.stream().map(MarkItem::id).toList();
        List<String> fresh = is.stream().map(MarkItem::id).toList();
        List<String> from = old.stream().filter(fresh::contains).toList();
        List<String> to = fresh.stream().filter(old::contains).toList();
        if (!from.equals(to)) {
            changes.add(new ItemChange(Kind.REORDERED, id, label, String.join(", ", from), String.join(", ", to)));
        }
    }
}
