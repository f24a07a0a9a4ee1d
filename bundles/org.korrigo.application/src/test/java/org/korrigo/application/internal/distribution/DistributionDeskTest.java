package org.korrigo.application.internal.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.korrigo.application.internal.distribution.SharedExam.ADMIN;
import static org.korrigo.application.internal.distribution.SharedExam.BALANCED;
import static org.korrigo.application.internal.distribution.SharedExam.BY_QUESTION;
import static org.korrigo.application.internal.distribution.SharedExam.marker;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.korrigo.application.distribution.DistributionPreview;
import org.korrigo.application.distribution.DistributionPreview.MarkerLoad;
import org.korrigo.application.distribution.DistributionPreview.UnassignedCopy;
import org.korrigo.application.distribution.DistributionProgress.ItemProgress;
import org.korrigo.application.distribution.DistributionProgress.MarkerProgress;
import org.korrigo.distribution.standard.internal.BalancedDistribution;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.distribution.Share;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.distribution.CopyShare;
import org.korrigo.spi.distribution.DistributionPlan;
import org.korrigo.spi.distribution.DistributionStrategy;

class DistributionDeskTest {

    private final SharedExam world = new SharedExam();

    @Test
    void aPreviewChangesNothingAndIsWhatIsDone() {
        world.ready(10, "1G1");
        world.markedBy("ada", "bob", "cleo");
        DistributionPreview seen = world.desk().preview(ADMIN, "bac", BALANCED);
        assertThat(world.rows.shares(world.exam.id())).isEmpty();

        assertThat(world.desk().apply(ADMIN, "bac", BALANCED)).isEqualTo(seen);
        assertThat(seen.markers()).extracting(MarkerLoad::copies).containsExactlyInAnyOrder(4, 3, 3);
        assertThat(world.rows.shares(world.exam.id())).hasSize(10).allMatch(Share::isWholeCopy);
    }

    @Test
    void copiesThatWereBegunStayWhereTheyAre() {
        List<Copy> copies = world.ready(6, "1G1");
        world.mark(copies.get(0), "ada", "q1");
        world.open(copies.get(1), "ada");
        world.markedBy("ada", "bob");
        world.desk().apply(ADMIN, "bac", BALANCED);
        assertThat(world.markersOf(copies.get(0)))
                .as("begun before there were markers")
                .containsExactly("ada");
        assertThat(world.markersOf(copies.get(1))).as("on the desk").containsExactly("ada");

        world.markedBy("ada", "bob", "cleo");
        DistributionPreview again = world.desk().apply(ADMIN, "bac", BALANCED);
        assertThat(world.markersOf(copies.get(0))).containsExactly("ada");
        assertThat(again.markers()).extracting(MarkerLoad::copies).containsExactly(2, 2, 2);
        assertThat(again.markers()).extracting(MarkerLoad::before).containsExactly(3, 3, 0);
    }

    @Test
    void nobodyGetsCopiesOfTheOwnClass() {
        List<Copy> own = world.ready(4, "1G1");
        List<Copy> others = world.ready(4, "1G2");
        world.desk().setMarkers(ADMIN, "bac", List.of(marker("ada", "1g1 "), marker("bob")));
        world.desk().apply(ADMIN, "bac", BALANCED);
        assertThat(own).allSatisfy(copy -> assertThat(world.markersOf(copy)).containsExactly("bob"));
        assertThat(others).allSatisfy(copy -> assertThat(world.markersOf(copy)).containsExactly("ada"));
    }

    @Test
    void copiesThatNobodyMayHaveAreTold() {
        Copy own = world.copy(CopyState.READY, "1G1");
        Copy unread = world.copy(CopyState.STAGING, "1G2");
        world.desk().setMarkers(ADMIN, "bac", List.of(marker("ada", "1G1")));
        assertThat(world.desk().apply(ADMIN, "bac", BALANCED).unassigned())
                .containsExactlyInAnyOrder(
                        new UnassignedCopy(own.id(), own.number(), "every-marker-barred"),
                        new UnassignedCopy(unread.id(), unread.number(), "not-ready"));
    }

    @Test
    void aQuestionThatWasAddedGetsAMarkerToo() {
        List<Copy> copies = world.ready(3, "1G1");
        world.markedBy("ada", "bob", "cleo");
        world.desk().apply(ADMIN, "bac", BY_QUESTION);
        Copy begun = copies.get(0);
        world.mark(begun, "ada", "q1");
        world.ask("q1", "q2", "q3", "q4");
        assertThat(world.desk().progress(ADMIN, "bac").undistributed()).isEqualTo(3);

        DistributionPreview again = world.desk().apply(ADMIN, "bac", BY_QUESTION);
        assertThat(again.markers()).flatExtracting(MarkerLoad::items).contains("q1", "q4");
        assertThat(world.desk().progress(ADMIN, "bac").undistributed()).isZero();
        assertThat(world.rows.shares(world.exam.id()))
                .filteredOn(share -> share.copy().equals(begun.id()))
                .flatExtracting(Share::items)
                .containsExactlyInAnyOrder("q1", "q2", "q3", "q4");
    }

    @Test
    void whenSomebodyIsIllTheUnfinishedCopiesGoToTheOthers() {
        List<Copy> copies = world.ready(6, "1G1");
        world.markedBy("ada", "bob");
        world.desk().apply(ADMIN, "bac", BALANCED);
        List<Copy> hers = copies.stream()
                .filter(copy -> world.markersOf(copy).contains("ada"))
                .toList();
        Copy open = hers.get(0);
        world.mark(open, "ada", "q1");
        world.open(open, "ada");
        Copy settled = world.put(new CopyStates(hers.get(1)).graded("ada"));

        world.desk().redispatch(ADMIN, "bac", "ada");
        assertThat(world.markersOf(open)).containsExactly("bob");
        assertThat(world.copies.get(open.id()).state()).isEqualTo(CopyState.READY);
        assertThat(world.markings.get(open.id()).marks()).containsKey("q1");
        assertThat(world.markersOf(settled)).as("finished").containsExactly("ada");
        assertThat(world.desk().progress(ADMIN, "bac").byMarker())
                .containsExactly(
                        new MarkerProgress("ada", "Mx ada", true, 1, 1),
                        new MarkerProgress("bob", "Mx bob", false, 5, 0));
        assertThat(world.audited).extracting(AuditEntry::action).contains("copy.unlock-forced", "exam.redispatch");
    }

    @Test
    void whatNobodyElseMayHaveStaysWithWhoIsIll() {
        Copy copy = world.copy(CopyState.READY, "1G1");
        world.desk().setMarkers(ADMIN, "bac", List.of(marker("ada"), marker("bob", "1G1")));
        world.desk().apply(ADMIN, "bac", BALANCED);
        assertThat(world.desk().redispatch(ADMIN, "bac", "ada").unassigned())
                .extracting(UnassignedCopy::copy)
                .containsExactly(copy.id());
        assertThat(world.markersOf(copy)).containsExactly("ada");
    }

    @Test
    void aCopyThatIsBegunWhileItIsPlannedForIsPlannedAnew() {
        List<Copy> copies = world.ready(6, "1G1");
        world.markedBy("ada", "bob");
        world.registry.add(
                DistributionStrategy.class,
                "slow",
                request -> {
                    if (world.markings.isEmpty()) {
                        copies.forEach(copy -> world.mark(copy, "ada", "q1"));
                    }
                    return new BalancedDistribution().distribute(request);
                },
                Map.of());
        world.desk().apply(ADMIN, "bac", PluginChoice.of("slow"));
        assertThat(copies).allSatisfy(copy -> assertThat(world.markersOf(copy)).containsExactly("ada"));
    }

    @Test
    void marksThatNeverRestAreAReasonToTryAgainLater() {
        List<Copy> copies = world.ready(6, "1G1");
        world.markedBy("ada", "bob");
        world.registry.add(
                DistributionStrategy.class,
                "slow",
                request -> {
                    world.mark(copies.get(world.markings.size()), "ada", "q1");
                    return new BalancedDistribution().distribute(request);
                },
                Map.of());
        assertThatThrownBy(() -> world.desk().apply(ADMIN, "bac", PluginChoice.of("slow")))
                .hasMessageStartingWith("distribution-changed");
    }

    @Test
    void aPlanThatBreaksThePromiseIsRefused() {
        world.ready(2, "1G1");
        world.markedBy("ada", "bob");
        world.registry.add(
                DistributionStrategy.class,
                "twice",
                request -> {
                    List<CopyShare> both = request.copies().stream()
                            .flatMap(copy -> request.markers().stream()
                                    .map(marker -> new CopyShare(copy.id(), marker.id(), Set.of())))
                            .toList();
                    return new DistributionPlan(both, List.of());
                },
                Map.of());
        assertThatThrownBy(() -> world.desk().preview(ADMIN, "bac", PluginChoice.of("twice")))
                .hasMessageStartingWith("distribution-plan-invalid");
    }

    @Test
    void progressIsToldByMarkerAndByQuestion() {
        List<Copy> copies = world.ready(2, "1G1");
        world.markedBy("ada", "bob", "cleo");
        world.desk().apply(ADMIN, "bac", BY_QUESTION);
        world.mark(copies.get(0), "ada", "q1");
        world.mark(copies.get(1), "ada", "q1");
        var progress = world.desk().progress(ADMIN, "bac");
        assertThat(progress.strategy()).isEqualTo("by-question");
        assertThat(progress.byItem())
                .extracting(ItemProgress::item, ItemProgress::done, ItemProgress::total)
                .containsExactly(tuple("q1", 2, 2), tuple("q2", 0, 2), tuple("q3", 0, 2));
        assertThat(progress.byMarker()).extracting(MarkerProgress::done).containsExactly(2, 0, 0);
        assertThat(progress.total()).isEqualTo(2);
        assertThat(progress.done()).isZero();
    }

    @Test
    void markersAreTeachersEachOnce() {
        assertThatThrownBy(() -> world.markedBy("nobody")).hasMessageStartingWith("account-not-found");
        assertThatThrownBy(() -> world.markedBy("office")).hasMessageStartingWith("marker-no-teacher");
        assertThatThrownBy(() -> world.markedBy("ada", "ada")).hasMessageStartingWith("marker-twice");
        assertThatThrownBy(() -> world.desk().preview(ADMIN, "bac", BALANCED))
                .hasMessageStartingWith("markers-missing");
        world.markedBy("ada");
        assertThatThrownBy(() -> world.desk().redispatch(ADMIN, "bac", "bob"))
                .hasMessageStartingWith("marker-not-found");
    }

    @Test
    void variantsAreWrittenOfCopiesOfTheExam() {
        List<Copy> copies = world.ready(3, "1G1");
        assertThat(world.desk().setVariant(ADMIN, "bac", Optional.empty(), "A")).isEqualTo(3);
        assertThat(world.desk()
                        .setVariant(
                                ADMIN, "bac", Optional.of(List.of(copies.get(0).id())), "A"))
                .as("it is A already")
                .isZero();
        assertThatThrownBy(() -> world.desk().setVariant(ADMIN, "bac", Optional.of(List.of(UUID.randomUUID())), "B"))
                .hasMessageStartingWith("copy-not-found");
        assertThatThrownBy(() -> world.desk().setVariant(ADMIN, "bac", Optional.empty(), "A B"))
                .hasMessageStartingWith("variant");
    }

    @Test
    void onlyAdministratorsShareOut() {
        Actor teacher = new Actor("ada", Set.of(Role.TEACHER), Optional.empty());
        assertThatThrownBy(() -> world.desk().markers(teacher, "bac")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> world.desk().apply(teacher, "bac", BALANCED)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> world.desk().progress(teacher, "bac")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> world.desk().strategies(teacher)).isInstanceOf(Problem.class);
    }

    /** The way of a copy to its final marks. */
    private record CopyStates(Copy copy) {

        Copy graded(String marker) {
            Instant now = Instant.now();
            Copy locked = copy.locked(marker, now);
            return locked.graded(marker, locked.fence(), now);
        }
    }
}
