package org.korrigo.domain.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.Identity.Method;
import org.korrigo.spi.scoring.ScoreSheet;
import org.korrigo.spi.storage.BlobRef;

class CopyTest {

    private static final FinalPdf PDF = new FinalPdf(new BlobRef("a".repeat(64), 1), 3, "renderer:pdf@1.0.0");
    private static final ScoreSheet SHEET =
            new ScoreSheet(List.of(), new BigDecimal(12), new BigDecimal(20), new BigDecimal("12.00"), List.of());

    private static final Instant NOON = Instant.parse("2026-06-15T12:00:00Z");
    private static final UUID STUDENT = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @Test
    void identifyingAStagedCopyMakesItReady() {
        Copy copy = copy(CopyState.STAGING).identified(STUDENT, Method.MANUAL);
        assertThat(copy.state()).isEqualTo(CopyState.READY);
        assertThat(copy.identity().student()).contains(STUDENT);
    }

    @Test
    void identifyingAQuarantinedCopyLeavesItToAPerson() {
        Copy copy = copy(CopyState.QUARANTINED).identified(STUDENT, Method.AUTOMATIC);
        assertThat(copy.state()).isEqualTo(CopyState.QUARANTINED);
        assertThat(copy.accepted().state()).isEqualTo(CopyState.READY);
    }

    @Test
    void acceptingAnUnidentifiedCopyStagesIt() {
        assertThat(copy(CopyState.QUARANTINED).accepted().state()).isEqualTo(CopyState.STAGING);
    }

    @ParameterizedTest
    @EnumSource(names = {"LOCKED", "GRADED", "RELEASED"})
    void aCopyInMarkingKeepsItsStudent(CopyState state) {
        refuses("copy-not-identifiable", () -> copy(state).identified(STUDENT, Method.MANUAL));
    }

    @ParameterizedTest
    @EnumSource(names = {"QUARANTINED", "STAGING", "GRADED", "RELEASED"})
    void onlyAReadyCopyCanBeLocked(CopyState state) {
        refuses("copy-not-markable", () -> copy(state).locked("marie", NOON));
    }

    @Test
    void aCopyTakenBackFromItsStudentKeepsItsMarksAndItsPdf() {
        Copy released = copy(CopyState.GRADED).rendered(PDF).released();
        Copy back = released.unreleased();
        assertThat(back.state()).isEqualTo(CopyState.GRADED);
        assertThat(back.finalPdf()).contains(PDF);
        for (CopyState other : CopyState.values()) {
            if (other != CopyState.RELEASED) {
                refuses("copy-not-released", () -> copy(other).unreleased());
            }
        }
    }

    @Test
    void aLockLastsThirtyMinutesAndIsRenewedByItsHolder() {
        Copy locked = copy(CopyState.READY).locked("marie", NOON);
        assertThat(locked.lock().orElseThrow().expiresAt()).isEqualTo(NOON.plus(Duration.ofMinutes(30)));
        Copy renewed = locked.renewed("marie", locked.fence(), NOON.plusSeconds(60));
        assertThat(renewed.lock().orElseThrow().expiresAt()).isEqualTo(NOON.plusSeconds(60 + 1800));
        assertThat(renewed.fence()).isEqualTo(locked.fence());
    }

    @Test
    void aLiveLockKeepsOthersOutAndAnExpiredOneDoesNot() {
        Copy locked = copy(CopyState.READY).locked("marie", NOON);
        refuses("copy-locked", () -> locked.locked("paul", NOON.plusSeconds(1799)));
        Copy taken = locked.locked("paul", NOON.plusSeconds(1800));
        assertThat(taken.lock().orElseThrow().holder()).isEqualTo("paul");
        assertThat(taken.fence()).isEqualTo(locked.fence() + 1);
    }

    @Test
    void aHolderWhoSleptPastTheEndCannotWrite() {
        Copy locked = copy(CopyState.READY).locked("marie", NOON);
        refuses("lock-lost", () -> locked.requireHeld("marie", locked.fence(), NOON.plusSeconds(1800)));
    }

    @Test
    void takingTheCopyAgainFencesTheFormerTabOff() {
        Copy first = copy(CopyState.READY).locked("marie", NOON);
        Copy second = first.locked("marie", NOON.plusSeconds(5));
        refuses("lock-lost", () -> second.requireHeld("marie", first.fence(), NOON.plusSeconds(6)));
        second.requireHeld("marie", second.fence(), NOON.plusSeconds(6));
    }

    @Test
    void aForcedUnlockFencesTheHolderOff() {
        Copy locked = copy(CopyState.READY).locked("marie", NOON);
        Copy open = locked.forcedOpen();
        assertThat(open.state()).isEqualTo(CopyState.READY);
        refuses("lock-lost", () -> open.requireHeld("marie", locked.fence(), NOON));
    }

    @Test
    void onlyTheHolderFinalises() {
        Copy locked = copy(CopyState.READY).locked("marie", NOON);
        refuses("lock-lost", () -> locked.graded("paul", locked.fence(), NOON));
        refuses("lock-lost", () -> locked.graded("marie", locked.fence() - 1, NOON));
        Copy graded = locked.graded("marie", locked.fence(), NOON);
        assertThat(graded.state()).isEqualTo(CopyState.GRADED);
        assertThat(graded.lock()).isEmpty();
    }

    @Test
    void reopeningForgetsScoreAndFinalPdf() {
        Copy reopened = finished().reopened();
        assertThat(reopened.state()).isEqualTo(CopyState.READY);
        assertThat(reopened.score()).isEmpty();
        assertThat(reopened.finalPdf()).isEmpty();
    }

    @Test
    void aPdfThatShowsAnotherScoreHasToGo() {
        Copy again = finished().scored(new Score(SHEET, 3, "scoring:points@1.1.0"));
        assertThat(again.score().orElseThrow().scoredBy()).isEqualTo("scoring:points@1.1.0");
        assertThat(again.finalPdf()).isEmpty();
        refuses("copy-not-graded", () -> copy(CopyState.READY).scored(new Score(SHEET, 3, "scoring:points@1.0.0")));
        refuses("copy-not-graded", () -> copy(CopyState.LOCKED).rendered(PDF));
    }

    private static Copy finished() {
        return copy(CopyState.GRADED)
                .scored(new Score(SHEET, 3, "scoring:points@1.0.0"))
                .rendered(PDF);
    }

    @Test
    void aMatchOfTheMachineCanBeTakenBackAndOneOfAPersonCannot() {
        Copy automatic = copy(CopyState.STAGING).identified(STUDENT, Method.AUTOMATIC);
        assertThat(automatic.undecided().state()).isEqualTo(CopyState.STAGING);
        assertThat(automatic.undecided().identity().student()).isEmpty();
        Copy manual = copy(CopyState.STAGING).identified(STUDENT, Method.MANUAL);
        refuses("identity-not-automatic", manual::undecided);
    }

    @Test
    void aNameGivenByMistakeIsTakenOffWhoeverGaveItButNotWhileSomebodyMarks() {
        Copy named = copy(CopyState.STAGING).identified(STUDENT, Method.MANUAL);
        assertThat(named.unnamed().state()).isEqualTo(CopyState.STAGING);
        assertThat(named.unnamed().identity().student()).isEmpty();
        assertThat(copy(CopyState.QUARANTINED)
                        .identified(STUDENT, Method.AUTOMATIC)
                        .unnamed()
                        .state())
                .isEqualTo(CopyState.QUARANTINED);
        refuses("copy-not-identifiable", () -> copy(CopyState.LOCKED).unnamed());
        refuses("copy-not-identifiable", () -> copy(CopyState.GRADED).unnamed());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GRADED")
    void onlyAGradedCopyIsReleasedOrReopened(CopyState state) {
        refuses("copy-not-graded", () -> copy(state).released());
        refuses("copy-not-graded", () -> copy(state).reopened());
    }

    private static void refuses(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    private static Copy copy(CopyState state) {
        return new Copy(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                "K7QF-3M9X",
                state,
                List.of(),
                1,
                Identity.UNREAD,
                Optional.empty(),
                7,
                Optional.empty(),
                Optional.empty(),
                0);
    }
}
