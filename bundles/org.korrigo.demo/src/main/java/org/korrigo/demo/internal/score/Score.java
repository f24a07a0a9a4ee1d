package org.korrigo.demo.internal.score;

import java.io.PrintStream;
import java.util.Locale;

/** The scores worth computing of a batch whose truth is known. */
public record Score(BookletScore booklets, IdentityScore identity, FaultScore faults, UprightScore pictures) {

    /** @param pictures of the pages; none where nobody looked */
    public static Score of(MachineWork work, UprightScore pictures) {
        return new Score(BookletScore.of(work), IdentityScore.of(work), FaultScore.of(work), pictures);
    }

    /** One line a score, then what went wrong. */
    public void print(PrintStream out) {
        int papers = booklets.papers();
        row(out, "booklets rebuilt exactly", booklets.exact(), papers);
        row(out, "pages all there and in order", booklets.ordered(), papers);
        if (pictures.pages() > 0) {
            row(out, "pages upright, the right half", pictures.upright(), pictures.pages());
        }
        row(out, "identification top-1", identity.first(), identity.listed());
        row(out, "identification top-3", identity.amongThree(), identity.listed());
        row(out, "identified rightly without a person", identity.automatic(), identity.listed());
        row(out, "wrong automatic matches", identity.wrongAutomatic().size(), papers);
        int known = faults.faults().size();
        row(out, "faults flagged", known - faults.missed().size(), known);
        row(out, "false alarms", faults.falseAlarms().size(), papers);
        booklets.wrong().forEach(paper -> out.println("  not rebuilt: paper " + paper));
        pictures.wrong().forEach(page -> out.println("  not upright or wrong half: " + page));
        identity.wrongAutomatic().forEach(wrong -> out.println("  wrong match: " + wrong));
        faults.missed().forEach(fault -> out.println("  not flagged: " + fault));
        faults.falseAlarms().forEach(alarm -> out.println("  false alarm: " + alarm));
    }

    private static void row(PrintStream out, String what, int count, int of) {
        out.printf(Locale.ROOT, "  %-38s %4d of %d%n", what, count, of);
    }
}
