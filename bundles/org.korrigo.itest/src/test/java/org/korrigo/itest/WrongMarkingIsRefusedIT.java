package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.korrigo.demo.ExamRecipe;

/** What a marker's desk must not take: each is told by its problem, and the marking stays as it was. */
@Order(6)
@ExtendWith(OneServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongMarkingIsRefusedIT {

    private final Staff staff;
    private final Batch batch = Batch.of(ExamRecipe.small());
    private final Exam exam;
    private Copy copy;

    WrongMarkingIsRefusedIT(Server server) {
        staff = server.staff();
        exam = Exam.create(staff);
    }

    @BeforeAll
    void takeACopy() {
        exam.load(batch);
        exam.decideAll(batch);
        copy = Copy.locked(staff.teacher(), exam.copies().get(0).path("id").asText());
    }

    @AfterEach
    void nothingWasWritten() {
        JsonNode marking = staff.teacher().read(copy.path("/marking"));
        assertThat(marking.path("marking").path("revision").asLong()).isZero();
        assertThat(marking.path("marking").path("marks")).isEmpty();
        assertThat(marking.path("state").asText()).isEqualTo("LOCKED");
        assertThat(marking.path("lock").path("holder").asText()).isEqualTo(Staff.TEACHER);
        assertThat(staff.teacher().read(copy.path("/journal"))).isEmpty();
    }

    @Test
    void aMarkAboveTheMaximum() {
        refused(copy.apply(Copy.mark("2", "12"), Copy.mark("1a", "6.25")), 422, "mark-above-maximum");
    }

    @Test
    void aMarkBetweenTheSteps() {
        refused(copy.apply(Copy.mark("2", "12.25")), 422, "mark-off-step");
    }

    @Test
    void aMarkForAQuestionThatIsNotAsked() {
        refused(copy.apply(Copy.mark("7", "1")), 422, "item-not-found");
    }

    @Test
    void aFenceOfALockThatIsGone() {
        Copy stale = new Copy(staff.teacher(), copy.id(), copy.fence() - 1);
        refused(stale.apply(Copy.mark("2", "12")), 409, "lock-lost");
        refused(stale.finalise(), 409, "lock-lost");
    }

    @Test
    void aSecondMarkerOnALockedCopy() {
        refused(staff.otherTeacher().post(copy.path("/lock"), null), 409, "copy-locked");
        Copy borrowed = new Copy(staff.otherTeacher(), copy.id(), copy.fence());
        refused(borrowed.apply(Copy.mark("2", "12")), 409, "copy-locked", "lock-lost");
    }

    @Test
    void aRequestWithoutTheTokenOfItsSession() {
        for (String token : new String[] {"", "guessed"}) {
            Map<String, String> headers = new HashMap<>(Person.ifMatch(0));
            headers.put("X-Korrigo-CSRF", token);
            refused(
                    staff.teacher()
                            .write("POST", copy.path("/marking/operations"), headers, copy.body(Copy.mark("2", "12"))),
                    403,
                    "csrf");
        }
    }

    @Test
    void aChangeThatDoesNotSayWhatItChanges() {
        refused(
                staff.teacher().post(copy.path("/marking/operations"), copy.body(Copy.mark("2", "12"))),
                428,
                "precondition-required");
    }

    @Test
    void aSecretaryWhoMarks() {
        Copy borrowed = new Copy(staff.secretary(), copy.id(), copy.fence());
        refused(
                staff.secretary().post(copy.path("/marking/operations"), 0, borrowed.body(Copy.mark("2", "12"))),
                403,
                "role-missing");
        refused(staff.secretary().post(copy.path("/lock"), null), 403, "role-missing");
    }

    @Test
    void marksMadeFinalBeforeTheyAreAllThere() {
        refused(copy.finalise(), 409, "marks-missing");
    }

    @Test
    void aStudentChosenOnAnOldVersionOfTheCopy() {
        JsonNode other = exam.copies().get(1);
        String student = exam.students().get(0).path("id").asText();
        String path = "/copies/" + other.path("id").asText();
        refused(
                staff.secretary()
                        .put(path + "/student", other.path("version").asLong() - 1, Map.of("student", student)),
                412,
                "copy-changed");
        assertThat(staff.secretary().read(path)).isEqualTo(other);
    }

    private static void refused(Answer answer, int status, String... codes) {
        assertThat(answer.problem()).as(answer.toString()).isIn((Object[]) codes);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().path("detail").asText()).isNotBlank().doesNotContain("{", "}");
    }
}
