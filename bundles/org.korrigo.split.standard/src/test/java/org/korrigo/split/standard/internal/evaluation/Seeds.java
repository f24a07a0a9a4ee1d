package org.korrigo.split.standard.internal.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.korrigo.demo.ExamGenerator;
import org.korrigo.demo.ExamRecipe;
import org.korrigo.demo.Fault;
import org.korrigo.demo.SheetFormat;
import org.korrigo.demo.internal.folder.BatchFolder;
import org.korrigo.demo.internal.score.Score;
import org.korrigo.split.standard.internal.A3Fold;
import org.korrigo.split.standard.internal.A4Booklet;

/**
 * How many faults of drawn batches are seen, seed by seed: a table for whoever changes what is taken for a fault. Nothing of it is part of
 * a build; {@code docs/integrator/split-evaluation.md} says how to start it.
 */
public final class Seeds {

    private static final String PAPER = "paper (\\d+): .*";
    private static final int BOOKLETS = 12;

    private final Map<String, int[]> seenOf = new TreeMap<>();
    private int cleanPapers;
    private int falseAlarms;
    private int silentlyWrong;

    private Seeds() {}

    /** @param args {@code folder first last} draws and judges seeds; {@code judge folder…} judges batches that have a truth.json */
    public static void main(String[] args) throws Exception {
        Seeds seeds = new Seeds();
        if (args[0].equals("judge")) {
            for (String folder : List.of(args).subList(1, args.length)) {
                seeds.judge(Path.of(folder));
            }
        } else {
            for (int seed = Integer.parseInt(args[1]); seed <= Integer.parseInt(args[2]); seed++) {
                seeds.judge(drawn(Path.of(args[0]), seed));
            }
        }
        seeds.print();
    }

    /** A booklet of its own between any two with a fault, so that an alarm on it is a false one. */
    private static Path drawn(Path parent, int seed) throws Exception {
        Path folder = parent.resolve("a3-" + seed);
        if (!Files.exists(folder.resolve("truth.json"))) {
            ExamRecipe recipe = ExamRecipe.clean(SheetFormat.A3_FOLDED, BOOKLETS, seed)
                    .with(Fault.DOUBLE_FEED, 2)
                    .with(Fault.DUPLICATE_SHEET, 5)
                    .with(Fault.SCANNED_AGAIN_LATER, 7)
                    .with(Fault.DOUBLE_FEED, 9)
                    .with(Fault.MISSING_VERSO, 12);
            ExamGenerator.generate(recipe, folder);
        }
        return folder;
    }

    private void judge(Path folder) throws Exception {
        BatchFolder batch = BatchFolder.open(folder);
        PlannedBatch planned =
                new PlannedBatch(batch, batch.layout().startsWith("a3") ? new A3Fold() : new A4Booklet());
        Score score = planned.score();
        List<String> remarks = new ArrayList<>();
        score.faults().faults().forEach((fault, shown) -> {
            int[] seen = seenOf.computeIfAbsent(
                    fault.replaceAll("paper \\d+: |\\d+", "").strip(), key -> new int[2]);
            boolean missed = score.faults().missed().contains(fault)
                    && !(fault.contains("fed together")
                            && planned.isDoubted(Integer.parseInt(fault.replaceAll(PAPER, "$1"))));
            seen[0] += missed ? 0 : 1;
            seen[1]++;
            if (missed) {
                remarks.add("silent " + fault);
            }
        });
        score.faults().falseAlarms().forEach(alarm -> remarks.add("false alarm " + alarm));
        planned.silentlyWrong(score.booklets().wrong()).forEach(paper -> {
            silentlyWrong++;
            remarks.add("wrong without a doubt: paper " + paper);
        });
        falseAlarms += score.faults().falseAlarms().size();
        cleanPapers += (int) batch.truth().booklets().stream()
                .filter(paper -> paper.faults().isEmpty())
                .count();
        System.out.println(folder.getFileName() + " " + planned.issues() + " " + remarks);
    }

    private void print() {
        System.out.printf(Locale.ROOT, "%-45s %5s %5s%n", "fault", "seen", "of");
        seenOf.forEach((fault, seen) -> System.out.printf(Locale.ROOT, "%-45s %5d %5d%n", fault, seen[0], seen[1]));
        System.out.printf(
                Locale.ROOT,
                "false alarms %d on %d clean papers; wrong without a doubt %d%n",
                falseAlarms,
                cleanPapers,
                silentlyWrong);
    }
}
