package org.korrigo.demo.internal.run;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.korrigo.demo.internal.folder.Truth;
import org.korrigo.demo.internal.rest.ExamReport;
import org.korrigo.demo.internal.score.Score;

/** Where every page and copy of a run ended up, and whether the sums agree. */
final class RunReport {

    private final Truth truth;
    private final ExamReport server;
    private final Harvest.Taken taken;
    private final Score score;
    private final List<String> troubles;

    RunReport(Truth truth, ExamReport server, Harvest.Taken taken, Score score, List<String> troubles) {
        this.truth = truth;
        this.server = server;
        this.taken = taken;
        this.score = score;
        this.troubles = List.copyOf(troubles);
    }

    /** Each must be true. */
    private Map<String, Boolean> checks() {
        int identified = server.automatic() + server.manual();
        Map<String, Boolean> checks = new LinkedHashMap<>();
        checks.put("everyPageOfThePdfWasScanned", server.pages().scanned() == truth.scanned());
        checks.put(
                "everyPageIsAccountedFor", server.balanced() && server.pages().balance());
        checks.put("everyBookletIsIdentifiedOrNot", server.booklets() == identified + server.unidentified());
        checks.put("everyIdentifiedBookletIsGraded", server.graded() == identified);
        checks.put(
                "everyGradedCopyHasItsPdf", server.finalPdfs() == server.graded() && taken.pdfs() == server.graded());
        checks.put("marksCsvHasEveryBooklet", taken.rows() == server.booklets());
        checks.put("pronoteCsvHasEveryGradedCopy", taken.pronoteRows() == server.graded());
        return checks;
    }

    private boolean balances() {
        return !checks().containsValue(false);
    }

    private int wrongAutomatic() {
        return score.identity().wrongAutomatic().size();
    }

    boolean ok() {
        return balances() && wrongAutomatic() == 0 && troubles.isEmpty();
    }

    /** @param spent seconds as this program measured them; @param slowest longest waits of the marker in milliseconds */
    Map<String, Object> json(Map<String, Double> spent, Map<String, Double> slowest) {
        ExamReport.Pages pages = server.pages();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ok", ok());
        json.put("accountsBalance", balances());
        json.put(
                "pages",
                counts(
                        Map.entry("scanned", pages.scanned()),
                        Map.entry("inBooklets", pages.placed()),
                        Map.entry("blank", pages.blank()),
                        Map.entry("discarded", pages.discarded()),
                        Map.entry("quarantined", pages.quarantined()),
                        Map.entry("pending", pages.pending())));
        json.put("booklets", server.booklets());
        json.put(
                "identified",
                counts(
                        Map.entry("automatic", server.automatic()),
                        Map.entry("manual", server.manual()),
                        Map.entry("none", server.unidentified())));
        json.put("wrongAutomatic", wrongAutomatic());
        json.put("graded", server.graded());
        json.put("copiesByState", server.copiesByState());
        json.put("finalPdfs", taken.pdfs());
        json.put("secondsPerStage", seconds(spent));
        json.put("longestWaitOfMarkerMillis", slowest);
        json.put("issues", server.issues());
        json.put("plugins", server.plugins());
        json.put("checks", checks());
        json.put("troubles", troubles);
        json.put("score", score);
        return json;
    }

    @SafeVarargs
    private static Map<String, Integer> counts(Map.Entry<String, Integer>... entries) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> entry : entries) {
            counts.put(entry.getKey(), entry.getValue());
        }
        return counts;
    }

    /** What people and this program waited for, then what the server's jobs took; ingest covers index, split and identify. */
    private Map<String, Double> seconds(Map<String, Double> spent) {
        Map<String, Double> seconds = new LinkedHashMap<>(spent);
        server.secondsByStage().forEach((kind, value) -> seconds.put("job " + kind.toLowerCase(Locale.ROOT), value));
        double perPage =
                spent.getOrDefault("ingest", 0.0) / Math.max(1, server.pages().scanned());
        seconds.put("ingestPerPage", Math.round(perPage * 1000) / 1000.0);
        return seconds;
    }

    void print(PrintStream out, Path file) {
        ExamReport.Pages pages = server.pages();
        out.printf(
                "Pages: %d scanned = %d in booklets + %d blank + %d discarded + %d quarantined%n",
                pages.scanned(), pages.placed(), pages.blank(), pages.discarded(), pages.quarantined());
        out.printf(
                "Booklets: %d = %d identified automatically + %d by a person + %d by nobody; %d graded, %d PDFs%n",
                server.booklets(),
                server.automatic(),
                server.manual(),
                server.unidentified(),
                server.graded(),
                taken.pdfs());
        score.print(out);
        checks().forEach((check, holds) -> {
            if (!holds) {
                out.println("Does not hold: " + check);
            }
        });
        troubles.forEach(trouble -> out.println("Trouble: " + trouble));
        out.println((ok() ? "All accounts balance. " : "FAILED. ") + "Report: " + file);
    }
}
