package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.demo.ExamRecipe;

/** Every capability is exchanged while fifty people mark and batches are imported, and nobody notices. */
@Order(10)
@ExtendWith(OneServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CapabilitiesSwapUnderLoadIT {

    /** More on a long day. */
    private static final int ROUNDS = Integer.getInteger("korrigo.rounds", 1);

    private static final int MARKERS = 50;
    private static final int EXAMS = 30;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    static Path folder;

    private final Server server;
    private final Staff staff;
    private final Traffic traffic = new Traffic();
    private final List<MarkingClient> markers = new ArrayList<>();
    private final ImportingClient importing;
    private final LoadedClasses classes;
    private Exchange exchange;

    CapabilitiesSwapUnderLoadIT(Server server) {
        this.server = server;
        staff = server.staff();
        importing = new ImportingClient(staff, Batch.of(ExamRecipe.small()), traffic);
        classes = new LoadedClasses(server.pid());
    }

    @BeforeAll
    void exchangeEverythingWhileEverybodyWorks() throws Exception {
        Exam exam = readyToMark();
        for (JsonNode copy : exam.copies()) {
            Person marker = Person.signedIn(server.address(), Staff.TEACHER, staff.teacherPassword());
            markers.add(new MarkingClient(marker, copy.path("id").asText(), traffic));
        }
        importing.prepare(EXAMS);
        exchange = new Exchange(server.home(), folder);
        ExecutorService clients = Executors.newFixedThreadPool(MARKERS + 1);
        try {
            markers.forEach(clients::execute);
            clients.execute(importing);
            for (int round = 0; round < ROUNDS; round++) {
                Capability.ALL.forEach(exchange::exchange);
            }
            importing.whileNobodyAsksForPlugins(exchange::takeAllAwayAndBringThemBack);
        } finally {
            traffic.end();
            clients.shutdown();
            assertThat(clients.awaitTermination(180, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Fifty copies of one page, each with its student. */
    private Exam readyToMark() throws IOException {
        Exam exam = Exam.create(staff);
        Path layout = server.home().resolve("deploy").resolve(LooseSheets.LAYOUT + ".layout.json");
        Files.writeString(layout, LooseSheets.layout());
        try {
            Eventually.holds(
                    PATIENCE,
                    "the layout is there",
                    () -> staff.admin().get("/layouts/" + LooseSheets.LAYOUT).status() == 200);
            exam.importClassList(LooseSheets.classList(MARKERS)).done();
            exam.upload("scan.pdf&layout=" + LooseSheets.LAYOUT, LooseSheets.scan(MARKERS))
                    .done();
        } finally {
            Files.delete(layout);
        }
        exam.awaitJobs();
        List<JsonNode> students = exam.students();
        List<JsonNode> copies = exam.copies();
        assertThat(copies).hasSize(MARKERS);
        for (int i = 0; i < MARKERS; i++) {
            Map<String, String> whose =
                    Map.of("student", students.get(i).path("id").asText());
            String path = "/copies/" + copies.get(i).path("id").asText() + "/student";
            staff.secretary()
                    .put(path, copies.get(i).path("version").asLong(), whose)
                    .done();
        }
        return exam;
    }

    @Test
    void noRequestFails() {
        assertThat(traffic.failures()).isEmpty();
        assertThat(markers).hasSize(MARKERS).allMatch(marker -> marker.rounds() > 10);
        assertThat(traffic.slowestMillis()).isLessThan(LONGEST_WAIT.toMillis());
    }

    @Test
    void everyJobIsDone() {
        assertThat(importing.exams()).isNotEmpty().allSatisfy(exam -> {
            assertThat(exam.jobs())
                    .isNotEmpty()
                    .allMatch(job -> job.path("state").asText().equals("DONE"))
                    .allMatch(job -> job.path("attempts").asInt() == 1);
            assertThat(exam.report().path("balanced").asBoolean()).isTrue();
            assertThat(exam.copies()).hasSize(3);
        });
    }

    @Test
    void everyMarkIsTheOneAcknowledgedLast() {
        assertThat(markers).allSatisfy(marker -> {
            JsonNode view = marker.read("/marking");
            marker.requireUnchanged(view);
            assertThat(new BigDecimal(view.path("scores").path("total").asText()))
                    .isEqualByComparingTo(marker.total());
        });
    }

    @Test
    void theJournalHasEveryAcknowledgedOperationOnce() {
        assertThat(markers)
                .allSatisfy(marker -> assertThat(marker.read("/journal")).hasSize((int) marker.revision()));
    }

    @Test
    void theClassLoadersOfWhatHasLeftAreCollected() {
        // one each, whatever was installed, updated and uninstalled; a jar of layouts only has no class and so no
        // loader
        Map<String, Integer> wanted = Capability.ALL.stream()
                .filter(capability -> !capability.bringsLayouts())
                .collect(Collectors.toMap(Capability::bundle, capability -> 1));
        awaitLoaders(wanted);
        Capability scoring = new Capability("org.korrigo.scoring.standard", "korrigo-plugin-scoring-standard");
        exchange.join(scoring);
        awaitLoaders(Map.of(scoring.bundle(), 2));
        exchange.leave(scoring);
        awaitLoaders(wanted);
    }

    private void awaitLoaders(Map<String, Integer> wanted) {
        Eventually.holds(PATIENCE, () -> wanted + " class loaders, not " + classes.loaders(), () -> classes.loaders()
                .entrySet()
                .containsAll(wanted.entrySet()));
    }
}
