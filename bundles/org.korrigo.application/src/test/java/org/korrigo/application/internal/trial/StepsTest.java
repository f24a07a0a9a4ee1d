package org.korrigo.application.internal.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.BatchIssue;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.domain.scan.ScannedPage.Disposition;

/** The steps of the pipeline write what trials only look at: both go through the same planner and the same reading. */
class StepsTest extends StepBench {

    @Test
    @SuppressWarnings("unchecked")
    void aSplitMakesCopiesAndQuarantinesWhatCannotBeLookedAt() throws InterruptedException {
        world.paper.undecodable.add(6);
        split();

        assertThat((List<Copy>) written.get("addAll"))
                .extracting(Copy::state)
                .containsExactly(CopyState.STAGING, CopyState.STAGING, CopyState.QUARANTINED);
        assertThat((List<BatchIssue>) written.get("addIssues"))
                .extracting(BatchIssue::code)
                .containsExactly("wrong-page-count");
        assertThat((List<ScannedPage>) written.get("updatePages"))
                .filteredOn(page -> page.disposition() == Disposition.QUARANTINED)
                .extracting(
                        page -> page.facts().number(),
                        page -> page.reason().orElseThrow().code())
                .containsExactly(tuple(6, "image-undecodable"));
        assertThat(((Batch) written.get("update")).plannedBy()).contains("split:fixed-pages@1.0.0{from=two-pages}");
        assertThat(written.get("enqueue")).isEqualTo(3);
    }

    @Test
    void aMatchIsDecidedAndRemembersWhoTookPart() throws InterruptedException {
        world.past.scan();
        Copy copy = world.past.copy(Identity.UNREAD, 1, 2);
        world.writing.put(1, "DURAND Paul");

        identifyStep().run(job(JobKind.IDENTIFY, copy.id()), run());

        Identity identity = ((Copy) written.get("update")).identity();
        assertThat(identity.student()).contains(world.past.durand.id());
        assertThat(identity.method()).isEqualTo(Identity.Method.AUTOMATIC);
        assertThat(identity.matchedBy())
                .contains("identity:roster@1.0.0 ocr:digits@1.0.0 ocr:tesseract@1.0.0{psm=7} reader:pdf@1.0.0");
        assertThat(world.audited).extracting(AuditEntry::action).containsExactly("copy.identify");
    }

    @Test
    void aMatchThatIsOvertakenByTheOtherCopyOfTheStudentIsDecidedAgain() throws InterruptedException {
        world.past.scan();
        Copy copy = world.past.copy(Identity.UNREAD, 1, 2);
        world.writing.put(1, "DURAND Paul");
        overtakenOnce = true;

        identifyStep().run(job(JobKind.IDENTIFY, copy.id()), run());

        assertThat(overtakenOnce).isFalse();
        assertThat(((Copy) written.get("update")).identity().student()).contains(world.past.durand.id());
    }
}
