package org.korrigo.itest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.korrigo.demo.ExamRecipe;
import org.korrigo.demo.Fault;
import org.korrigo.demo.SheetFormat;

/**
 * Imports one scan again and again while children and, less often, the server are killed at random moments; each result must be that of
 * a quiet import. Not part of a build: a main class, which takes the number of imports and a seed. Needs what the integration tests need.
 */
public final class ImportSoak {

    private static final ExamRecipe RECIPE = ExamRecipe.clean(SheetFormat.A3_FOLDED, 9, 41)
            .with(Fault.UPSIDE_DOWN_VERSO, 1)
            .with(Fault.BLANK_SHEET_AFTER, 2)
            .with(Fault.DUPLICATE_SHEET, 3)
            .with(Fault.NOT_IN_LIST, 4)
            .with(Fault.EMPTY_NAME, 5);

    private static final Set<String> OVER = Set.of("DONE", "FAILED", "CANCELLED");
    private static final int LONGEST_PEACE = 4000;

    /** One blow in so many meets the server. */
    private static final int SERVER_EVERY = 8;

    private final Batch batch = Batch.of(RECIPE);
    private final OwnServer server;
    private final Random random;
    private String password;
    private int childrenKilled;
    private int serversKilled;

    private ImportSoak(OwnServer server, long seed) {
        this.server = server;
        this.random = new Random(seed);
    }

    public static void main(String[] args) throws InterruptedException {
        int imports = args.length > 0 ? Integer.parseInt(args[0]) : 30;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        try (OwnServer server = OwnServer.unpacked("soak")) {
            new ImportSoak(server, seed).run(imports);
        }
        System.exit(0);
    }

    private void run(int imports) throws InterruptedException {
        server.start();
        password = Json.read(server.console("account-create", "chef", "--role", "admin", "--json")
                        .succeeded()
                        .out())
                .path("password")
                .asText();
        Exam calm = Exam.create(staff());
        calm.load(batch);
        List<ImportedCopy> quiet = ImportedCopy.of(calm);
        JsonNode pages = calm.report().path("pages");
        int different = 0;
        for (int i = 1; i <= imports; i++) {
            Exam exam = disturbed();
            boolean same = ImportedCopy.of(exam).equals(quiet)
                    && exam.report().path("pages").equals(pages)
                    && exam.jobs().stream()
                            .allMatch(job -> job.path("state").asText().equals("DONE"));
            different += same ? 0 : 1;
            System.out.printf(
                    "import %d: %s; %d children and %d servers killed so far%n",
                    i, same ? "the same" : "DIFFERENT " + exam.jobs(), childrenKilled, serversKilled);
        }
        System.out.printf(
                "%d imports of %d pages, %d kill -9 of children, %d of the server: %d differ from the quiet import%n",
                imports, pages.path("scanned").asInt(), childrenKilled, serversKilled, different);
    }

    private Exam disturbed() throws InterruptedException {
        Exam exam = Exam.create(staff());
        exam.importClassList(batch.classList()).done();
        exam.upload("scan.pdf", batch.scan()).done();
        Exam now = exam;
        while (!isOver(now)) {
            Thread.sleep(random.nextInt(LONGEST_PEACE));
            if (random.nextInt(SERVER_EVERY) == 0) {
                server.kill();
                server.start();
                serversKilled++;
                now = new Exam(staff(), exam.id(), exam.reference());
            } else {
                childrenKilled += server.killChild(random) ? 1 : 0;
            }
        }
        return now;
    }

    private static boolean isOver(Exam exam) {
        List<JsonNode> jobs = exam.jobs();
        return !jobs.isEmpty()
                && jobs.stream().allMatch(job -> OVER.contains(job.path("state").asText()));
    }

    private Staff staff() {
        Person chef = Person.signedIn(server.address(), "chef", password);
        return new Staff(chef, chef, chef, chef, password);
    }
}
