package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.korrigo.demo.ExamRecipe;

/** A page that kills whoever opens it costs itself: neither its neighbours nor the batch. */
@Order(6)
@ExtendWith(OneServer.class)
class ExhaustingPageIsQuarantinedIT {

    private final Server server;
    private final Batch batch = Batch.of(ExamRecipe.small());

    ExhaustingPageIsQuarantinedIT(Server server) {
        this.server = server;
    }

    @Test
    void itIsSetAsideWithItsReasonAndTheOthersBecomeCopies() throws IOException {
        Exam exam = Exam.create(server.staff());
        exam.importClassList(batch.classList()).done();
        exam.upload("scan.pdf", PdfFile.withExhaustingPage(batch.scan())).done();
        exam.awaitJobs();

        assertThat(exam.jobs()).allMatch(job -> job.path("state").asText().equals("DONE"));
        assertThat(exam.copies()).hasSize(batch.booklets().size());
        List<JsonNode> quarantined = pages(exam).stream()
                .filter(page -> page.path("disposition").asText().equals("QUARANTINED"))
                .toList();
        assertThat(quarantined).hasSize(1);
        assertThat(quarantined.get(0).path("number").asInt())
                .isEqualTo(batch.files().truth().pages().size() + 1);
        assertThat(quarantined.get(0).toString()).contains("isolation-out-of-memory");
        assertThat(exam.report().path("balanced").asBoolean()).isTrue();
    }

    @Test
    void theHealthOfTheServerSaysWhatHoldsItsChildren() {
        JsonNode health = Person.nobody(server.address()).read("/health/ready");

        assertThat(health.path("status").asText()).isEqualTo("UP");
        assertThat(health.path("isolation").asText()).matches("plain|rlimit(\\+nproc)?(\\+netns)?(\\+pidns)?");
    }

    private static List<JsonNode> pages(Exam exam) {
        String id = exam.batches().get(0).path("id").asText();
        return Json.list(exam.staff().admin().read("/batches/" + id + "/pages"));
    }
}
