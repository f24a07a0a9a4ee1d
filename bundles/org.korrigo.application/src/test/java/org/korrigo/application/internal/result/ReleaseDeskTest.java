package org.korrigo.application.internal.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.DirectUnitOfWork;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.internal.trial.ReadOnly;
import org.korrigo.application.result.ReleaseReadiness;
import org.korrigo.application.result.ReleaseReadiness.StateCount;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.audit.AuditTrail;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.copy.FinalPdf;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.exam.Conclusion;
import org.korrigo.domain.exam.ConclusionRepository;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.ExamRepository;
import org.korrigo.domain.exam.Pipeline;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.storage.BlobRef;

class ReleaseDeskTest implements DirectUnitOfWork, AuditTrail {

    private static final Actor ADMIN = Actor.console("test");
    private static final PluginChoice NONE = PluginChoice.of("none");
    private static final FinalPdf PDF = new FinalPdf(new BlobRef("a".repeat(64), 1), 1, "renderer:pdf@1.0.0");

    private final Exam exam = new Exam(
            UUID.randomUUID(),
            "bac",
            "Bac",
            "Maths",
            LocalDate.EPOCH,
            new Pipeline("a3", Optional.empty(), List.of(), NONE, NONE, NONE, Optional.empty()),
            MarkScheme.EMPTY,
            Instant.EPOCH,
            0);
    private final Map<UUID, Copy> copies = new LinkedHashMap<>();
    private final List<AuditEntry> audited = new ArrayList<>();
    private Conclusion conclusion = Conclusion.OPEN;

    @Test
    void nothing_is_ready_before_there_is_a_copy() {
        assertThat(desk().readiness(ADMIN, "bac"))
                .isEqualTo(new ReleaseReadiness(false, 0, 0, List.of(), 0, 0, Optional.empty()));
    }

    @Test
    void what_keeps_an_exam_from_being_released_is_counted() {
        copy(CopyState.GRADED, true, true);
        copy(CopyState.GRADED, true, false);
        copy(CopyState.READY, true, false);
        copy(CopyState.LOCKED, true, false);
        copy(CopyState.STAGING, false, false);

        var readiness = desk().readiness(ADMIN, "bac");

        assertThat(readiness.ready()).isFalse();
        assertThat(readiness.graded()).isEqualTo(2);
        assertThat(readiness.notGraded())
                .containsExactly(
                        new StateCount(CopyState.STAGING, 1),
                        new StateCount(CopyState.READY, 1),
                        new StateCount(CopyState.LOCKED, 1));
        assertThat(readiness.unidentified()).isEqualTo(1);
        assertThat(readiness.pdfMissing()).isEqualTo(1);
        assertThatThrownBy(() -> desk().release(ADMIN, "bac", false)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo("release-not-ready");
            assertThat(problem.facts()).containsEntry("notGraded", 3).containsEntry("pdfMissing", 1);
        });
        assertThat(states()).doesNotContain(CopyState.RELEASED);
        assertThat(audited).isEmpty();
    }

    @Test
    void a_part_is_released_and_the_rest_later_and_all_is_taken_back() {
        copy(CopyState.GRADED, true, true);
        UUID late = copy(CopyState.READY, true, false).id();

        assertThat(desk().release(ADMIN, "bac", true)).isEqualTo(1);
        Instant since = desk().readiness(ADMIN, "bac").since().orElseThrow();
        copies.computeIfPresent(late, (id, copy) -> copyAs(copy, CopyState.GRADED, Optional.of(PDF)));
        assertThat(desk().release(ADMIN, "bac", false)).isEqualTo(1);
        assertThat(desk().readiness(ADMIN, "bac").since()).contains(since);
        assertThat(states()).containsOnly(CopyState.RELEASED);

        assertThat(desk().unrelease(ADMIN, "bac", "erreur de barème")).isEqualTo(2);
        assertThat(states()).containsOnly(CopyState.GRADED);
        assertThat(copies.values()).allMatch(copy -> copy.finalPdf().isPresent());
        assertThat(desk().readiness(ADMIN, "bac").since()).isEmpty();
        assertThat(audited.stream().map(AuditEntry::action))
                .containsExactly("result.release", "result.release", "result.unrelease");
        assertThat(audited.get(2).details()).containsEntry("reason", "erreur de barème");
    }

    @Test
    void taking_back_needs_a_reason_and_something_to_take_back() {
        copy(CopyState.GRADED, true, true);
        refused("reason-missing", " ");
        refused("release-nothing", "erreur");
    }

    @Test
    void only_administrators_release() {
        copy(CopyState.GRADED, true, true);
        Actor teacher = new Actor("anne", Set.of(Role.TEACHER), Optional.empty());
        assertThatThrownBy(() -> desk().release(teacher, "bac", true)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> desk().unrelease(teacher, "bac", "x")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> desk().readiness(teacher, "bac")).isInstanceOf(Problem.class);
    }

    private void refused(String code, String reason) {
        assertThatThrownBy(() -> desk().unrelease(ADMIN, "bac", reason))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private List<CopyState> states() {
        return copies.values().stream().map(Copy::state).toList();
    }

    private Copy copy(CopyState state, boolean identified, boolean pdf) {
        UUID id = UUID.randomUUID();
        var whose = identified ? Identity.UNREAD.decided(id, Identity.Method.MANUAL) : Identity.UNREAD;
        var copy = new Copy(
                id,
                exam.id(),
                exam.id(),
                1,
                "K" + copies.size(),
                state,
                List.of(),
                1,
                whose,
                Optional.empty(),
                1,
                Optional.empty(),
                pdf ? Optional.of(PDF) : Optional.empty(),
                0);
        copies.put(id, copy);
        return copy;
    }

    private static Copy copyAs(Copy copy, CopyState state, Optional<FinalPdf> pdf) {
        return new Copy(
                copy.id(),
                copy.exam(),
                copy.batch(),
                copy.ordinal(),
                copy.number(),
                state,
                copy.pages(),
                copy.confidence(),
                copy.identity(),
                copy.lock(),
                copy.fence(),
                copy.score(),
                pdf,
                copy.version());
    }

    private ReleaseDesk desk() {
        var rows =
                ReadOnly.of(CopyRepository.class, Map.of("ofExam", of -> List.copyOf(copies.values()), "update", of -> {
                    Copy changed = (Copy) of[0];
                    copies.put(changed.id(), changed);
                    return changed;
                }));
        var conclusions = ReadOnly.of(ConclusionRepository.class, Map.of("of", of -> conclusion, "put", of -> {
            conclusion = (Conclusion) of[1];
            return null;
        }));
        var exams = ReadOnly.of(ExamRepository.class, Map.of("findByReference", of -> Optional.of(exam)));
        return new ReleaseDesk(this, rows, conclusions, new ExamLookup(this, exams), new Auditing(this));
    }

    @Override
    public void add(AuditEntry entry) {
        audited.add(entry);
    }

    @Override
    public List<AuditEntry> since(Instant from, int limit) {
        return audited;
    }
}
