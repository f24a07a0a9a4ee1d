package org.korrigo.demo.internal.paper;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.korrigo.demo.internal.BundledText;

/**
 * A printed question with things a student may answer.
 *
 * @param points as printed: 1,5
 * @param answers one line of writing each
 */
public record Question(String id, String points, String text, List<String> answers) {

    public Question {
        answers = List.copyOf(answers);
    }

    /** The questions of the exam, in order. */
    public static List<Question> all() throws IOException {
        return BundledText.lines("questions.txt").stream().map(Question::parse).toList();
    }

    private static Question parse(String line) {
        String[] parts = line.split(" *; *", 4);
        return new Question(
                parts[0],
                parts[1],
                parts[2],
                Stream.of(parts[3].split(" *\\| *")).toList());
    }

    /** With its points. */
    public String printed() {
        return text + "  (" + points + (points.startsWith("1") ? " pt)" : " pts)");
    }
}
