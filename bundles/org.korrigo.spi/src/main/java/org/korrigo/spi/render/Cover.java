package org.korrigo.spi.render;

import java.util.List;
import java.util.Map;
import org.korrigo.spi.scoring.ScoreSheet;

/**
 * The page before the copy.
 *
 * @param title the exam
 * @param identity lines of label and value: the student's name and class, or the anonymous number
 * @param remarks by item id
 * @param appreciation of the whole copy; may be empty
 */
public record Cover(
        String title, List<Line> identity, ScoreSheet scores, Map<String, String> remarks, String appreciation) {

    public Cover {
        identity = List.copyOf(identity);
        remarks = Map.copyOf(remarks);
    }

    /** A label and its value. */
    public record Line(String label, String value) {}
}
