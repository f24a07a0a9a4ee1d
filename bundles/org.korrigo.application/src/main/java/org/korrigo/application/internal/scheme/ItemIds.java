package org.korrigo.application.internal.scheme;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;

/**
 * Gives ids to items that have none. Marks hang on ids, so once marking has begun an item without one is a new item, with an id that
 * nothing in this exam has ever had: a label is no proof, since people renumber questions when they put one in between. The one
 * exception is a file without any id whose labels are those of the barème, all of them, in the same tree.
 */
final class ItemIds {

    private static final int LONGEST = 80;

    private final MarkScheme current;
    private final Set<String> used;
    private final boolean begun;

    /**
     * For one exam.
     *
     * @param used every id that a barème or a mark of the exam ever had
     * @param begun whether anybody has opened a copy to mark it
     */
    ItemIds(MarkScheme current, Set<String> used, boolean begun) {
        this.current = current;
        this.used = used;
        this.begun = begun;
    }

    /** A draft or an item and the labels above it, its own last. */
    private record Labelled<T>(List<String> path, T item) {}

    MarkScheme assign(List<Draft> drafts) {
        List<Labelled<Draft>> wanted = new ArrayList<>();
        drafts.forEach(draft -> collect(draft, List.of(), wanted));
        Map<Draft, String> known = new IdentityHashMap<>();
        wanted.stream()
                .map(Labelled::item)
                .filter(draft -> !draft.id().isBlank())
                .forEach(draft -> known.put(draft, draft.id()));
        if (known.isEmpty()) {
            known.putAll(byLabels(wanted));
        }
        Set<String> taken = new HashSet<>(known.values());
        if (begun) {
            taken.addAll(used);
        }
        wanted.forEach(labelled -> known.computeIfAbsent(labelled.item(), none -> fresh(labelled.path(), taken)));
        return new MarkScheme(drafts.stream().map(draft -> item(draft, known)).toList());
    }

    private static MarkItem item(Draft draft, Map<Draft, String> ids) {
        return draft.as(
                ids.get(draft),
                draft.children().stream().map(child -> item(child, ids)).toList());
    }

    private Map<Draft, String> byLabels(List<Labelled<Draft>> wanted) {
        List<Labelled<MarkItem>> there = new ArrayList<>();
        current.items().forEach(item -> collect(item, List.of(), there));
        Map<Draft, String> ids = new IdentityHashMap<>();
        if (paths(wanted).equals(paths(there))) {
            for (int i = 0; i < wanted.size(); i++) {
                ids.put(wanted.get(i).item(), there.get(i).item().id());
            }
        } else if (!begun) {
            Map<List<String>, String> alone = alone(there);
            Set<List<String>> unambiguous = onceIn(paths(wanted));
            wanted.stream()
                    .filter(labelled -> unambiguous.contains(labelled.path()) && alone.containsKey(labelled.path()))
                    .forEach(labelled -> ids.put(labelled.item(), alone.get(labelled.path())));
        }
        return ids;
    }

    private static <T> List<List<String>> paths(List<Labelled<T>> items) {
        return items.stream().map(Labelled::path).toList();
    }

    private static Map<List<String>, String> alone(List<Labelled<MarkItem>> items) {
        Set<List<String>> once = onceIn(paths(items));
        Map<List<String>, String> ids = new HashMap<>();
        items.stream()
                .filter(labelled -> once.contains(labelled.path()))
                .forEach(labelled -> ids.put(labelled.path(), labelled.item().id()));
        return ids;
    }

    private static Set<List<String>> onceIn(List<List<String>> paths) {
        Set<List<String>> once = new HashSet<>();
        Set<List<String>> more = new HashSet<>();
        paths.forEach(path -> {
            if (!once.add(path)) {
                more.add(path);
            }
        });
        once.removeAll(more);
        return once;
    }

    private static void collect(Draft draft, List<String> above, List<Labelled<Draft>> into) {
        List<String> path = below(above, draft.label());
        into.add(new Labelled<>(path, draft));
        draft.children().forEach(child -> collect(child, path, into));
    }

    private static void collect(MarkItem item, List<String> above, List<Labelled<MarkItem>> into) {
        List<String> path = below(above, item.label());
        into.add(new Labelled<>(path, item));
        item.children().forEach(child -> collect(child, path, into));
    }

    private static List<String> below(List<String> above, String label) {
        List<String> path = new ArrayList<>(above);
        path.add(label.strip());
        return path;
    }

    /** {@code exercice-1.question-2}: people name ids in the options of scoring schemes. */
    private static String fresh(List<String> path, Set<String> taken) {
        String words = String.join(".", path.stream().map(ItemIds::slug).toList());
        String base = words.length() > LONGEST ? words.substring(words.length() - LONGEST) : words;
        String id = base;
        for (int i = 2; !taken.add(id); i++) {
            id = base + "-" + i;
        }
        return id;
    }

    private static String slug(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "item" : plain;
    }
}
