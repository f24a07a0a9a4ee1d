package org.korrigo.shell.internal.marking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.korrigo.domain.marking.JournalEntry;
import org.korrigo.domain.marking.Operation;
import org.korrigo.spi.render.Annotation;

/** A line of a journal in plain words. @param on the question, or the page of an annotation; @param value empty for what was taken back */
record JournalLine(long revision, Instant at, String marker, long fence, String operation, String on, String value) {

    private static final int WIDTH = 50;

    static JournalLine of(JournalEntry entry) {
        String[] words = words(entry.operation());
        return new JournalLine(
                entry.revision(), entry.at(), entry.marker(), entry.fence(), words[0], words[1], words[2]);
    }

    /** What it is, what it is on, what it says. */
    private static String[] words(Operation operation) {
        if (operation instanceof Operation.SetMark mark) {
            return three(
                    "note",
                    mark.item(),
                    mark.points().map(BigDecimal::toPlainString).orElse(""));
        }
        if (operation instanceof Operation.SetRemark remark) {
            return three("remarque", remark.item(), remark.text());
        }
        if (operation instanceof Operation.SetAppreciation said) {
            return three("appréciation", "", said.text());
        }
        if (operation instanceof Operation.PutAnnotation put) {
            return three("annotation", "page " + put.page(), words(put.drawing()));
        }
        return three("annotation ôtée", "", "");
    }

    private static String words(Annotation drawing) {
        return drawing instanceof Annotation.Text text
                ? text.text()
                : drawing.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String[] three(String operation, String on, String value) {
        return new String[] {operation, on, value};
    }

    String brief() {
        String line = value.replace('\n', ' ');
        return line.length() > WIDTH ? line.substring(0, WIDTH - 1) + "…" : line;
    }
}
