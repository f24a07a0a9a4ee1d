package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.korrigo.demo.ExamRecipe;

/** All that a teacher's session can fetch of a copy that waits for its marker. */
@Order(4)
@ExtendWith(OneServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkersSeeNoNameIT {

    private final Server server;
    private final Staff staff;
    private final Batch batch = Batch.of(ExamRecipe.small());
    private final Canaries canaries = Canaries.of(batch.classList());
    private final Exam exam;

    MarkersSeeNoNameIT(Server server) {
        this.server = server;
        staff = server.staff();
        exam = Exam.create(staff);
    }

    /** One copy is final and given back, the others wait for their marker; then everybody gets a name that stands nowhere else. */
    @BeforeAll
    void identifyAll() throws IOException {
        exam.importClassList(batch.classList()).done();
        exam.upload(Canaries.FILE + ".pdf", Canaries.signed(batch.scan())).done();
        exam.awaitJobs();
        exam.decideAll(batch);
        exam.importClassList(canaries.classList()).done();
        Copy first =
                Copy.locked(staff.teacher(), exam.copies().get(0).path("id").asText());
        first.marked("5.25", "12");
        first.finalise().done();
        exam.awaitJobs();
        staff.admin().post(exam.path("/release"), Map.of("partial", true)).done();
    }

    @Test
    void theCopiesAreThereToBeMarked() {
        assertThat(Json.list(staff.teacher().read(exam.path("/copies"))))
                .hasSize(batch.booklets().size())
                .extracting(copy -> copy.path("state").asText())
                .contains("RELEASED", "READY");
    }

    @Test
    void noPlantedNameIsAnywhereATeacherCanLook() throws IOException {
        Crawl crawl = new Crawl(staff.teacher(), staff.admin(), exam);
        List<Answer> answers = crawl.everything();
        for (Answer answer : answers) {
            assertThat(told(answer)).as(answer.request()).isEmpty();
        }
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 200)
                .extracting(Answer::request)
                .as("the crawl got somewhere")
                .anyMatch(request -> request.endsWith("/marking"))
                .anyMatch(request -> request.endsWith("/journal"))
                .anyMatch(request -> request.endsWith("/pages/1/image"))
                .anyMatch(request -> request.endsWith("/copies"))
                .hasSizeGreaterThan(crawl.templates().size() / 4);
    }

    /** Else nobody would notice that nothing is searched. */
    @Test
    void thePlantedNamesAreFoundWhereAnAdministratorLooks() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Answer answer : new Crawl(staff.admin(), staff.admin(), exam).everything()) {
            found.addAll(told(answer));
            if (answer.request().endsWith("/final-pdf") && answer.status() == 200) {
                assertThat(told(answer)).as("inside the PDF").contains("qzxvnom");
            }
            if (answer.request().endsWith("/exports/pdf-zip") && answer.status() == 200) {
                assertThat(told(answer)).as("inside the archive").contains("qzxvnom");
            }
        }
        assertThat(found)
                .contains("qzxvnom", "qzxvprenom", "@canari.example", "qzxvclasse", "qzxvfichier")
                .hasSizeGreaterThan("nom prenom mail class file".split(" ").length);
    }

    private List<String> told(Answer answer) throws IOException {
        return canaries.in(answer.headers().map() + Insides.of(answer.body()));
    }

    @Test
    void noPlantedNameIsInAHint() throws Exception {
        JsonNode copy = exam.copies().get(1);
        List<String> heard = staff.teacher().listen("/events", "\"exam\":\"" + exam.id() + "\"", () -> {
            Copy second = Copy.locked(staff.otherTeacher(), copy.path("id").asText());
            second.marked("1", "2");
            second.finalise().done();
        });
        exam.awaitJobs();
        assertThat(heard).anyMatch(line -> line.contains(exam.id()));
        assertThat(canaries.in(String.join("\n", heard))).isEmpty();
    }

    @Test
    void noPlantedNameIsInAFileOfTheLog() throws IOException {
        List<Path> logs;
        try (Stream<Path> files = Files.walk(server.home().resolve("data/log"))) {
            logs = files.filter(Files::isRegularFile).toList();
        }
        assertThat(logs).isNotEmpty();
        for (Path log : logs) {
            assertThat(canaries.in(Insides.of(Files.readAllBytes(log))))
                    .as(log.toString())
                    .isEmpty();
        }
    }

    @Test
    void aMarkerKeptFromAClassFindsNothingOfIt() {
        Map<String, Object> taught = Map.of("username", Staff.TEACHER, "excludedClasses", List.of(Canaries.CLASS));
        staff.admin()
                .write("PUT", exam.path("/markers"), Map.of(), List.of(taught, Map.of("username", "second-correcteur")))
                .done();
        try {
            JsonNode plan = staff.admin()
                    .post(exam.path("/distribution"), Map.of("strategy", "balanced"))
                    .done()
                    .json();
            assertThat(Json.list(plan.path("markers")))
                    .filteredOn(marker -> marker.path("username").asText().equals(Staff.TEACHER))
                    .allMatch(marker -> marker.path("items").isEmpty());
            assertThat(staff.teacher().read(exam.path("/copies"))).isEmpty();
            for (JsonNode copy : exam.copies()) {
                String path = "/copies/" + copy.path("id").asText();
                for (String below : List.of("", "/marking", "/journal", "/pages/1/image", "/final-pdf")) {
                    Answer answer = staff.teacher().get(path + below);
                    assertThat(answer.problem()).as(answer.request()).isEqualTo("copy-not-found");
                }
                assertThat(staff.teacher().post(path + "/lock", null).status()).isEqualTo(404);
            }
            assertThat(staff.otherTeacher().read(exam.path("/copies"))).isNotEmpty();
        } finally {
            staff.admin()
                    .write("PUT", exam.path("/markers"), Map.of(), List.of())
                    .done();
        }
    }

    @Test
    void noAnswerHoldsANameInBodyOrHeaders() {
        for (Answer answer : everyAnswer()) {
            String all = (answer.headers().map()
                            + new String(answer.body(), StandardCharsets.ISO_8859_1)
                            + answer.text())
                    .toLowerCase(Locale.ROOT);
            assertThat(batch.names())
                    .allSatisfy(
                            name -> assertThat(all).as(answer.request()).doesNotContain(name.toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void thePlaceInThePileIsNotTold() {
        assertThat(Json.list(staff.teacher().read(exam.path("/copies")))).allSatisfy(copy -> {
            assertThat(copy.path("scannedPages")).isEmpty();
            assertThat(copy.has("student") && !copy.path("student").isNull()).isFalse();
        });
    }

    @Test
    void whatShowsNamesIsRefused() {
        JsonNode copy = staff.teacher().read(exam.path("/copies")).get(0);
        String path = "/copies/" + copy.path("id").asText();
        for (String address : List.of(path + "/header", exam.path("/students"), exam.path("/identification"))) {
            Answer answer = staff.teacher().get(address);
            assertThat(answer.status()).as(address).isEqualTo(403);
            assertThat(answer.problem()).isEqualTo("role-missing");
        }
        assertThat(staff.teacher().get(path + "/final-pdf").status()).isIn(403, 404);
        assertThat(staff.teacher().get(exam.path("/exports/csv")).status()).isEqualTo(403);
    }

    private List<Answer> everyAnswer() {
        Person teacher = staff.teacher();
        List<Answer> answers = new ArrayList<>();
        for (String below : List.of("", "/copies", "/batches", "/report", "/exports")) {
            answers.add(teacher.get(exam.path(below)));
        }
        answers.add(teacher.get("/jobs?exam=" + exam.id()));
        for (JsonNode copy : teacher.read(exam.path("/copies"))) {
            String path = "/copies/" + copy.path("id").asText();
            for (String below : List.of("", "/marking", "/journal", "/header", "/final-pdf")) {
                answers.add(teacher.get(path + below));
            }
            for (int page = 1; page <= copy.path("pages").asInt(); page++) {
                answers.add(teacher.get(path + "/pages/" + page + "/image").done());
            }
        }
        return answers;
    }
}
