package org.korrigo.application.internal.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.korrigo.application.internal.trial.ReadOnly;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.distribution.DistributionRepository;
import org.korrigo.domain.distribution.Rights;

class CopyAccessTest {

    private static final UUID EXAM = UUID.randomUUID();
    private static final UUID ANNE = UUID.randomUUID();
    private static final Actor ADMIN = Actor.console("test");
    private static final Actor SECRETARY = actor(Role.SECRETARY);
    private static final Actor TEACHER = actor(Role.TEACHER);
    private static final Actor STUDENT = actor(Role.STUDENT);

    private final Copy waiting = copy(CopyState.STAGING);
    private final Copy ready = copy(CopyState.READY);
    private final Copy other = copy(CopyState.READY);
    private final Copy released = copy(CopyState.RELEASED);

    private static Actor actor(Role role) {
        return new Actor("somebody", Set.of(role), Optional.of(ANNE));
    }

    private static Copy copy(CopyState state) {
        return new Copy(
                UUID.randomUUID(),
                EXAM,
                EXAM,
                1,
                "K",
                state,
                List.of(),
                1,
                Identity.UNREAD.decided(ANNE, Identity.Method.MANUAL),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                0);
    }

    private static CopyAccess access(Rights rights) {
        return new CopyAccess(ReadOnly.of(DistributionRepository.class, Map.of("rights", of -> rights)));
    }

    private static final CopyAccess EVERYBODYS = access(new Rights(true, Map.of()));

    private CopyAccess shared() {
        return access(new Rights(false, Map.of(ready.id(), Set.of("q1"), waiting.id(), Set.of())));
    }

    @Test
    void withoutMarkersEveryTeacherMarksEveryCopyThatIsReady() {
        assertThat(EVERYBODYS.itemsOf(TEACHER, ready)).contains(Set.of());
        assertThat(EVERYBODYS.itemsOf(TEACHER, released)).contains(Set.of());
        assertThat(EVERYBODYS.itemsOf(TEACHER, waiting)).isEmpty();
    }

    @Test
    void withMarkersATeacherMarksTheOwnShare() {
        assertThat(shared().requireMarkable(TEACHER, ready)).containsExactly("q1");
        assertThat(shared().visible(TEACHER, other)).isFalse();
        assertThat(shared().visible(TEACHER, waiting)).as("not ready any more").isFalse();
        assertThat(shared().itemsOf(TEACHER, EXAM, List.of(waiting, ready, other)))
                .isEqualTo(Map.of(ready.id(), Set.of("q1")));
        assertThatThrownBy(() -> shared().requireMarkable(TEACHER, other)).hasMessageStartingWith("copy-not-found");
        assertThatThrownBy(() -> shared().requireVisible(TEACHER, other)).hasMessageStartingWith("copy-not-found");
    }

    @Test
    void administratorsMarkAllWithoutAQuestionToTheDatabase() {
        CopyAccess unasked = new CopyAccess(null);
        assertThat(unasked.itemsOf(ADMIN, waiting)).contains(Set.of());
        assertThat(unasked.itemsOf(ADMIN, EXAM, List.of(ready, other))).hasSize(2);
    }

    @Test
    void secretariesSeeAllAndMarkNothing() {
        assertThat(shared().visible(SECRETARY, waiting)).isTrue();
        assertThat(shared().itemsOf(SECRETARY, ready)).isEmpty();
        assertThat(shared().itemsOf(SECRETARY, EXAM, List.of(ready))).isEmpty();
    }

    @Test
    void studentsSeeTheirOwnCopyOnceItIsGivenBackAndMarkNothing() {
        assertThat(EVERYBODYS.visible(STUDENT, released)).isTrue();
        assertThat(EVERYBODYS.visible(STUDENT, ready)).isFalse();
        assertThat(EVERYBODYS.itemsOf(STUDENT, released)).isEmpty();
        Actor another = new Actor("x", Set.of(Role.STUDENT), Optional.of(UUID.randomUUID()));
        assertThat(EVERYBODYS.visible(another, released)).isFalse();
    }
}
