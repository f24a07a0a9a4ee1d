package org.korrigo.persistence.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.account.Account;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.distribution.Marker;
import org.korrigo.domain.distribution.Rights;
import org.korrigo.domain.distribution.Share;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.roster.Student;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginChoice;

class JpaDistributionRepositoryTest {

    private JpaUnitOfWork unit;
    private JpaDistributionRepository distribution;
    private Exam exam;
    private ScannedPage page;
    private Copy first;
    private Copy second;

    @BeforeEach
    void twoCopiesOfClassTs1() throws SQLException {
        unit = TestPersistence.empty();
        distribution = new JpaDistributionRepository(unit);
        exam = unit.write(() -> new JpaExamRepository(unit).add(Samples.exam("bac")));
        JpaStudentRepository students = new JpaStudentRepository(unit);
        unit.run(() -> students.enrol(exam.id(), Samples.listed(1, "MARTIN", "Anne")));
        unit.run(() -> students.enrol(exam.id(), Samples.listed(2, "PETIT", "Luc")));
        List<Student> enrolled = unit.read(() -> students.enrolled(exam.id()));
        Batch batch = Samples.batch(exam, 'a');
        List<ScannedPage> pages = Samples.pages(batch, 1);
        page = pages.get(0);
        first = Samples.copy(batch, 1, page).identified(enrolled.get(0).id(), Identity.Method.MANUAL);
        second = Samples.copy(batch, 2, page).identified(enrolled.get(1).id(), Identity.Method.MANUAL);
        unit.run(() -> {
            JpaScanRepository scans = new JpaScanRepository(unit);
            scans.add(batch);
            scans.addPages(pages);
            scans.updatePages(List.of(page.placed()));
            new JpaCopyRepository(unit).addAll(List.of(first, second));
            List.of("ada", "bob").forEach(this::account);
        });
    }

    private void account(String name) {
        new JpaAccountRepository(unit)
                .add(new Account(UUID.randomUUID(), name, name, "x", Set.of(Role.TEACHER), true, Optional.empty(), 0));
    }

    @Test
    void markersComeBackAsTheyWere() {
        Marker ada = new Marker("ada", new BigDecimal("1.5"), Set.of("TS1", "TS2"), false);
        Marker bob = marker("bob").away(true);
        unit.run(() -> distribution.replaceMarkers(exam.id(), List.of(bob, ada)));
        assertThat(unit.read(() -> distribution.markers(exam.id()))).containsExactly(ada, bob);

        unit.run(() -> distribution.replaceMarkers(exam.id(), List.of(bob)));
        assertThat(unit.read(() -> distribution.markers(exam.id()))).containsExactly(bob);
    }

    @Test
    void anExamWithoutMarkersLimitsNobody() {
        assertThat(rights("ada")).isEqualTo(new Rights(true, Map.of()));
        assertThat(rights("ada").of(first.id())).contains(Set.of());
    }

    @Test
    void rightsAreTheSharesOfAMarker() {
        unit.run(() -> {
            distribution.replaceMarkers(exam.id(), List.of(marker("ada"), marker("bob")));
            distribution.replaceShares(
                    exam.id(),
                    List.of(),
                    List.of(new Share(first.id(), "ada", Set.of("1a")), new Share(second.id(), "ada", Set.of())));
        });
        assertThat(rights("ada")).isEqualTo(new Rights(false, Map.of(first.id(), Set.of("1a"), second.id(), Set.of())));
        assertThat(rights("bob").of(first.id())).isEmpty();
        assertThat(rights("nobody").of(first.id())).isEmpty();
        assertThat(unit.read(() -> distribution.rights(exam.id(), "ada", first.id()))
                        .items())
                .containsOnlyKeys(first.id());
    }

    @Test
    void rightsInManyExamsAreToldAtOnce() {
        Exam open = unit.write(() -> new JpaExamRepository(unit).add(Samples.exam("open")));
        unit.run(() -> {
            distribution.replaceMarkers(exam.id(), List.of(marker("ada")));
            distribution.replaceShares(exam.id(), List.of(), List.of(new Share(first.id(), "ada", Set.of())));
        });
        List<UUID> both = List.of(exam.id(), open.id());
        assertThat(unit.read(() -> distribution.rights(both, "ada")))
                .isEqualTo(Map.of(
                        exam.id(), new Rights(false, Map.of(first.id(), Set.of())),
                        open.id(), new Rights(true, Map.of())));
        assertThat(unit.read(() -> distribution.rights(List.of(), "ada"))).isEmpty();
    }

    @Test
    void oneStatementTellsWhatSomebodyMayMark() {
        unit.run(() -> distribution.replaceMarkers(exam.id(), List.of(marker("ada"))));
        TestStatements.reset();
        rights("ada");
        assertThat(TestStatements.count()).isEqualTo(1);
    }

    @Test
    void aClassThatIsExcludedLaterTakesTheCopiesAwayAtOnce() {
        unit.run(() -> {
            distribution.replaceMarkers(exam.id(), List.of(marker("ada")));
            distribution.replaceShares(exam.id(), List.of(), List.of(new Share(first.id(), "ada", Set.of())));
        });
        Marker teachesThem = new Marker("ada", BigDecimal.ONE, Set.of(" ts1"), false);
        unit.run(() -> distribution.replaceMarkers(exam.id(), List.of(teachesThem)));
        assertThat(rights("ada").of(first.id())).isEmpty();
    }

    @Test
    void sharesOfACopyTakeThePlaceOfThoseBefore() {
        unit.run(() -> {
            distribution.replaceMarkers(exam.id(), List.of(marker("ada"), marker("bob")));
            distribution.replaceShares(exam.id(), List.of(), List.of(new Share(first.id(), "ada", Set.of())));
            distribution.replaceShares(exam.id(), List.of(), List.of(new Share(second.id(), "ada", Set.of())));
        });
        Share moved = new Share(first.id(), "bob", Set.of());
        unit.run(() -> distribution.replaceShares(exam.id(), List.of(first.id()), List.of(moved)));
        assertThat(unit.read(() -> distribution.shares(exam.id())))
                .containsExactlyInAnyOrder(moved, new Share(second.id(), "ada", Set.of()));
    }

    @Test
    void whoIsNoMarkerAnyLongerHasNoOpenCopy() {
        unit.run(() -> {
            distribution.replaceMarkers(exam.id(), List.of(marker("ada"), marker("bob")));
            distribution.replaceShares(exam.id(), List.of(), List.of(new Share(first.id(), "ada", Set.of())));
        });
        unit.run(() -> distribution.replaceMarkers(exam.id(), List.of(marker("bob"))));
        assertThat(unit.read(() -> distribution.shares(exam.id()))).isEmpty();
    }

    @Test
    void theLastStrategyIsRemembered() {
        assertThat(unit.read(() -> distribution.strategy(exam.id()))).isEmpty();
        PluginChoice weighted = new PluginChoice("weighted", new Options(Map.of("a", "b")));
        unit.run(() -> distribution.remember(exam.id(), PluginChoice.of("balanced")));
        unit.run(() -> distribution.remember(exam.id(), weighted));
        assertThat(unit.read(() -> distribution.strategy(exam.id()))).contains(weighted);
    }

    @Test
    void variantsAreSetAndTakenBack() {
        unit.run(() -> distribution.setVariant(List.of(first.id(), second.id()), "A"));
        unit.run(() -> distribution.setVariant(List.of(second.id()), "B"));
        assertThat(unit.read(() -> distribution.variants(exam.id())))
                .isEqualTo(Map.of(first.id(), "A", second.id(), "B"));
        assertThat(unit.read(() -> distribution.variant(second.id()))).isEqualTo("B");

        unit.run(() -> distribution.setVariant(List.of(second.id()), ""));
        assertThat(unit.read(() -> distribution.variant(second.id()))).isEmpty();
    }

    @Test
    void aBatchThatIsCutAgainTakesSharesAndVariantsAlong() throws SQLException {
        unit.run(() -> {
            distribution.replaceMarkers(exam.id(), List.of(marker("ada")));
            distribution.replaceShares(exam.id(), List.of(), List.of(new Share(first.id(), "ada", Set.of())));
            distribution.setVariant(List.of(first.id()), "A");
        });
        unit.run(() -> {
            new JpaCopyRepository(unit).removeOfBatch(first.batch());
            new JpaScanRepository(unit).forgetPlan(first.batch());
        });
        assertThat(TestPersistence.count("select count(*) from copy_share")).isZero();
        assertThat(TestPersistence.count("select count(*) from copy_variant")).isZero();
    }

    private Rights rights(String marker) {
        return unit.read(() -> distribution.rights(exam.id(), marker));
    }

    private static Marker marker(String username) {
        return new Marker(username, BigDecimal.ONE, Set.of(), false);
    }
}
