package org.korrigo.itest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.korrigo.demo.ExamRecipe;
import org.korrigo.demo.SheetFormat;

/** What may happen to people at their screens, in a real browser against the real server: one copy for each journey, one given back. */
@Order(9)
@ExtendWith(OneServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrowserJourneysIT {

    /** Students of its own: one who is in two exams has two results. */
    private static final ExamRecipe RECIPE = ExamRecipe.clean(SheetFormat.A3_FOLDED, 3, 77);

    private final Server server;
    private final Staff staff;
    private final Exam exam;
    private Login student;

    BrowserJourneysIT(Server server) {
        this.server = server;
        staff = server.staff();
        exam = Exam.create(staff);
    }

    @BeforeAll
    void giveOneCopyBack() {
        Batch batch = Batch.of(RECIPE);
        exam.load(batch);
        exam.decideAll(batch);
        JsonNode copy = exam.copies().get(0);
        Copy desk = Copy.locked(staff.teacher(), copy.path("id").asText());
        desk.marked("5.25", "10.5");
        desk.finalise().done();
        exam.awaitJobs();
        staff.admin().post(exam.path("/release"), Map.of("partial", true)).done();
        student = Login.ofStudent(staff.admin(), copy.path("student").path("id").asText());
    }

    @Test
    void aCutNetworkAndAKilledBrowserLoseNothing() {
        walk("offline-and-killed.mjs", Map.of("teacher", login("TEACHER")));
    }

    @Test
    void twoMarkersOfOneCopyNeverWriteOverEachOther() {
        walk(
                "two-markers.mjs",
                Map.of("teacher", login("TEACHER"), "other", login("TEACHER"), "admin", login("ADMIN")));
    }

    /** Last: whoever may mark opens any copy, and has it then. */
    @Test
    @Order(Integer.MAX_VALUE)
    void eachRoleSeesOnlyWhatItMay() {
        walk(
                "roles.mjs",
                Map.of(
                        "admin",
                        login("ADMIN"),
                        "secretary",
                        login("SECRETARY"),
                        "teacher",
                        login("TEACHER"),
                        "student",
                        student));
    }

    private Login login(String role) {
        return Login.of(staff.admin(), role);
    }

    private void walk(String script, Map<String, Login> people) {
        Journey.begun(script, server.address(), exam, people).succeeds();
    }
}
