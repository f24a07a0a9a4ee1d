package org.korrigo.application.internal.bin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.Blobs;
import org.korrigo.application.internal.DefaultSettings;
import org.korrigo.application.internal.DirectUnitOfWork;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.application.internal.ServerClock;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.internal.trial.FakeRegistry;
import org.korrigo.application.internal.trial.ReadOnly;
import org.korrigo.application.internal.trial.TrialWorld;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.audit.AuditTrail;
import org.korrigo.domain.bin.DeletedExam;
import org.korrigo.domain.bin.ExamBin;
import org.korrigo.domain.bin.ExamRemains;
import org.korrigo.domain.exam.ExamRepository;

class BinDeskTest implements DirectUnitOfWork {

    private static final Actor CHEF = Actor.console("chef");

    private final UUID exam = UUID.randomUUID();
    private final List<DeletedExam> bin = new ArrayList<>();
    private final List<String> audited = new ArrayList<>();
    private final Auditing audit = new Auditing(ReadOnly.of(AuditTrail.class, Map.of("add", this::audited)));
    private ExamRemains remains = new ExamRemains(Map.of("copy", 3L), 0, 0, 0, 0);

    private Object audited(Object[] given) {
        return audited.add(((AuditEntry) given[0]).action());
    }

    private ExamBin bin() {
        Map<String, Function<Object[], Object>> answers = new HashMap<>();
        answers.put("remains", given -> remains);
        answers.put("put", given -> {
            bin.add(0, (DeletedExam) given[0]);
            return null;
        });
        answers.put("all", given -> bin);
        answers.put("takeBack", given -> bin.removeIf(deleted -> deleted.id().equals(given[0])));
        answers.put("deletedBefore", given -> bin.stream()
                .filter(deleted -> deleted.deletedAt().isBefore((Instant) given[0]))
                .toList());
        answers.put("forget", given -> {
            bin.removeIf(deleted -> deleted.id().equals(given[0]));
            return List.of();
        });
        return ReadOnly.of(ExamBin.class, answers);
    }

    private BinDesk desk() {
        ExamRepository exams = ReadOnly.of(
                ExamRepository.class, Map.of("findByReference", given -> Optional.of(TrialWorld.exam(exam))));
        return new BinDesk(
                this, bin(), new ExamLookup(this, exams), audit, new ServerClock(), DefaultSettings.application());
    }

    private static void refused(String code, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    @Test
    void onlyAdministratorsDeleteOrSeeWhatWasDeleted() {
        Actor teacher = new Actor("anne", Set.of(Role.TEACHER, Role.SECRETARY), Optional.empty());
        refused("role-missing", () -> desk().preview(teacher, "bac"));
        refused("role-missing", () -> desk().delete(teacher, "bac", "why"));
        refused("role-missing", () -> desk().list(teacher));
        refused("role-missing", () -> desk().undelete(teacher, "bac"));
    }

    @Test
    void nothingIsDeletedWithoutAReasonOrUnderSomebodysHands() {
        refused("reason-missing", () -> desk().delete(CHEF, "bac", " "));
        remains = new ExamRemains(Map.of(), 1, 0, 0, 0);
        refused("exam-busy", () -> desk().delete(CHEF, "bac", "why"));
        remains = new ExamRemains(Map.of(), 0, 1, 0, 0);
        refused("exam-busy", () -> desk().delete(CHEF, "bac", "why"));
        assertThat(bin).isEmpty();
        assertThat(audited).isEmpty();
    }

    @Test
    void whoDidItAndWhyIsKeptAndTheLatestOfOneNameComesBack() {
        desk().delete(CHEF, "bac", " créé deux fois ");
        DeletedExam older = bin.get(0);
        assertThat(older.reason()).isEqualTo("créé deux fois");
        assertThat(older.by()).isEqualTo("console:chef");
        assertThat(older.copies()).isEqualTo(3);
        bin.add(deleted(Instant.EPOCH));
        assertThat(desk().undelete(CHEF, "bac")).isEqualTo(older);
        assertThat(audited).containsExactly("exam.delete", "exam.undelete");
        refused("deleted-exam-not-found", () -> desk().undelete(CHEF, "autre"));
    }

    @Test
    void whatIsOlderThanTheRetentionIsForgotten() {
        Instant now = Instant.parse("2026-11-23T12:00:00Z");
        bin.add(deleted(now.minusSeconds(89 * 86_400)));
        bin.add(deleted(now.minusSeconds(91 * 86_400)));
        Blobs blobs = new Blobs(
                new PluginCalls(new FakeRegistry(), DefaultSettings.application()), DefaultSettings.application());
        BinSweep sweep = new BinSweep(this, bin(), desk(), blobs, audit);
        sweep.sweep(now);
        sweep.stop();
        assertThat(bin).hasSize(1);
        assertThat(audited).containsExactly("exam.forget");
    }

    private static DeletedExam deleted(Instant at) {
        return new DeletedExam(UUID.randomUUID(), "bac", "Bac", LocalDate.EPOCH, 1, at, "chef", "why");
    }
}
