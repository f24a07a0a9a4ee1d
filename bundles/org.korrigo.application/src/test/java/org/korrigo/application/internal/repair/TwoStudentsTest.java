package org.korrigo.application.internal.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.copy.Identity.Method;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

class TwoStudentsTest {

    private static final UUID LEA = new UUID(3, 1);
    private static final UUID TOM = new UUID(3, 2);

    @Test
    void whatAPersonSaidAboutThePartHoldsForTheWhole() {
        Copy merged = merged(copy(CopyState.STAGING, null, Method.NONE), copy(CopyState.READY, LEA, Method.MANUAL));
        assertThat(merged.identity().student()).contains(LEA);
        assertThat(merged.state()).isEqualTo(CopyState.READY);
    }

    @Test
    void whatTheMachineSaidAboutThePartIsReadAgain() {
        Copy merged = merged(copy(CopyState.STAGING, null, Method.NONE), copy(CopyState.READY, LEA, Method.AUTOMATIC));
        assertThat(merged.identity().student()).isEmpty();
    }

    @Test
    void copiesThatPeopleGaveToTwoStudentsAreNeverMerged() {
        Copy part = copy(CopyState.READY, TOM, Method.MANUAL);
        assertThatThrownBy(() -> merged(copy(CopyState.READY, LEA, Method.MANUAL), part))
                .hasMessageContaining("copies-of-two-students");
        assertThatThrownBy(() -> merged(copy(CopyState.GRADED, LEA, Method.AUTOMATIC), part))
                .hasMessageContaining("copies-of-two-students");
        assertThat(merged(copy(CopyState.GRADED, TOM, Method.AUTOMATIC), part).state())
                .isEqualTo(CopyState.GRADED);
    }

    @Test
    void undoneTheStudentGoesBackToTheCopyHeCameWith() {
        List<Copy> changed = new ArrayList<>(List.of(copy(CopyState.READY, LEA, Method.MANUAL)));
        List<Copy> begun = new ArrayList<>(List.of(copy(CopyState.READY, LEA, Method.MANUAL)));
        TwoStudents.settle(changed, begun, List.of());
        assertThat(changed.get(0).identity()).isEqualTo(Identity.UNREAD);
        assertThat(changed.get(0).state()).isEqualTo(CopyState.STAGING);
        assertThat(begun.get(0).identity().student()).contains(LEA);
    }

    @Test
    void undoneTooLateTheStudentStaysWithTheCopyThatIsBeingMarked() {
        List<Copy> changed = new ArrayList<>(List.of(copy(CopyState.GRADED, LEA, Method.MANUAL)));
        List<Copy> begun = new ArrayList<>(List.of(copy(CopyState.READY, LEA, Method.MANUAL)));
        TwoStudents.settle(changed, begun, List.of());
        assertThat(changed.get(0).identity().student()).contains(LEA);
        assertThat(begun.get(0).identity()).isEqualTo(Identity.UNREAD);
        assertThat(begun.get(0).state()).isEqualTo(CopyState.STAGING);
    }

    private static Copy merged(Copy whole, Copy part) {
        List<Copy> changed = new ArrayList<>(List.of(whole));
        TwoStudents.settle(changed, new ArrayList<>(), List.of(part));
        return changed.get(0);
    }

    private static Copy copy(CopyState state, UUID student, Method method) {
        return new Copy(
                UUID.randomUUID(),
                new UUID(0, 1),
                new UUID(0, 2),
                1,
                "K7QF-3M9X",
                state,
                List.of(new CopyPage(1, UUID.randomUUID(), Region.WHOLE, Rotation.NONE, 1)),
                1,
                new Identity(Optional.ofNullable(student), method, List.of(), Optional.empty()),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                0);
    }
}
