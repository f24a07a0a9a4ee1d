package org.korrigo.domain.marking;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.korrigo.spi.render.Annotation;

/**
 * What the journal of a copy adds up to.
 *
 * @param revision of the last operation; 0 before the first
 */
public record Marking(
        long revision,
        Map<UUID, Drawn> annotations,
        Map<String, BigDecimal> marks,
        Map<String, String> remarks,
        String appreciation) {

    public static final Marking NONE = new Marking(0, Map.of(), Map.of(), Map.of(), "");

    /** An annotation and the page it is on. @param page its key in the copy */
    public record Drawn(int page, Annotation drawing) {}

    public Marking {
        // Map.copyOf would lose the order in which annotations were drawn
        annotations = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(annotations));
        marks = Map.copyOf(marks);
        remarks = Map.copyOf(remarks);
    }

    /** This marking after one more operation. */
    public Marking after(Operation operation) {
        var drawn = new LinkedHashMap<>(annotations);
        var points = new LinkedHashMap<>(marks);
        var words = new LinkedHashMap<>(remarks);
        String whole = appreciation;
        if (operation instanceof Operation.PutAnnotation put) {
            drawn.put(put.annotation(), new Drawn(put.page(), put.drawing()));
        } else if (operation instanceof Operation.RemoveAnnotation remove) {
            drawn.remove(remove.annotation());
        } else if (operation instanceof Operation.SetMark mark) {
            mark.points().ifPresentOrElse(p -> points.put(mark.item(), p), () -> points.remove(mark.item()));
        } else if (operation instanceof Operation.SetRemark remark) {
            setOrRemove(words, remark.item(), remark.text());
        } else if (operation instanceof Operation.SetAppreciation said) {
            whole = said.text();
        }
        return new Marking(revision + 1, drawn, points, words, whole);
    }

    /** What can be seen of it: drawings on pages that have left the copy wait in the journal until their page comes back. */
    public Marking on(Set<Integer> pages) {
        var shown = new LinkedHashMap<>(annotations);
        shown.values().removeIf(drawn -> !pages.contains(drawn.page()));
        return new Marking(revision, shown, marks, remarks, appreciation);
    }

    private static void setOrRemove(Map<String, String> texts, String key, String text) {
        if (text.isBlank()) {
            texts.remove(key);
        } else {
            texts.put(key, text);
        }
    }
}
