package org.korrigo.application.internal.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.application.trial.Doubt;
import org.korrigo.application.trial.ReplayOrder;
import org.korrigo.application.trial.ReplayReport;
import org.korrigo.application.trial.ReplayedBooklet;
import org.korrigo.application.trial.ReplayedBooklet.Change;
import org.korrigo.application.trial.ReplayedBooklet.IdentityChange;
import org.korrigo.application.trial.ReplayedBooklet.PersonAgreement;
import org.korrigo.application.trial.ReplayedBooklet.ReplayedIdentity;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.BatchIssue;
import org.korrigo.domain.scan.ScannedPage.Disposition;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginChoice;

class ReplayTest {

    private static final ReplayOrder SAME =
            new ReplayOrder(Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    private static final ReplayOrder THREE_PAGES =
            new ReplayOrder(Optional.of("three-pages"), Optional.empty(), List.of(), Optional.empty());

    private final TrialWorld world = new TrialWorld();
    private final PastExam past = world.past;

    @BeforeEach
    void threeCopiesOfTwoPages() {
        past.scan();
        past.copy(PastExam.found(past.durand, Identity.Method.AUTOMATIC), 1, 2);
        past.copy(PastExam.found(past.lefebvre, Identity.Method.MANUAL), 3, 4);
        past.copy(PastExam.found(past.nguyen, Identity.Method.NONE), 5, 6);
        world.writing.putAll(Map.of(1, "DURAND Paul", 3, "LEFEBVRE Aminata", 5, "NGUYEN Sacha"));
    }

    @Test
    void theSameChoicesMakeTheSameBooklets() throws InterruptedException {
        ReplayReport report = replay(SAME);

        assertThat(report.booklets()).extracting(ReplayedBooklet::change).containsOnly(Change.UNCHANGED);
        assertThat(report.booklets())
                .extracting(b -> b.copy().orElseThrow())
                .containsExactly("COPY-1", "COPY-2", "COPY-3");
        assertThat(List.of(report.issuesGained(), report.issuesLost(), report.setAsideGained(), report.setAsideLost()))
                .allMatch(List::isEmpty);
        assertThat(report.before().layout()).isEqualTo("two-pages@1.0.0");
        assertThat(report.before().madeBy())
                .containsExactly("identity:roster@0.9.0", "ocr:digits@0.9.0", "split:fixed-pages@0.9.0");
        assertThat(report.after().madeBy())
                .containsExactly(
                        "identity:roster@1.0.0",
                        "ocr:digits@1.0.0",
                        "ocr:tesseract@1.0.0{psm=7}",
                        "reader:pdf@1.0.0",
                        "split:fixed-pages@1.0.0{from=two-pages}");
    }

    /** Every repository refuses every write, see {@link ReadOnly}. */
    @Test
    void nothingIsWrittenButThatItWasDone() throws InterruptedException {
        replay(THREE_PAGES);

        assertThat(world.audited).hasSize(1);
        assertThat(world.audited.get(0).action()).isEqualTo("batch.replay");
        assertThat(world.audited.get(0).subject()).isEqualTo(PastExam.BATCH.toString());
        assertThat(world.audited.get(0).details()).containsEntry("layout", "three-pages");
    }

    @Test
    void anotherLayoutShowsWhichBookletsWouldChange() throws InterruptedException {
        past.issues.add(new BatchIssue(PastExam.BATCH, Optional.empty(), "loose-sheet", "Alone.", List.of(6)));
        past.issues.add(new BatchIssue(PastExam.BATCH, Optional.empty(), "identity-conflict", "Two.", List.of()));
        world.paper.pages = 5;
        past.pages.remove(5);
        past.all.remove(2);

        ReplayReport report = replay(THREE_PAGES);

        assertThat(report.booklets())
                .extracting(ReplayedBooklet::change, ReplayedBooklet::pagesBefore, ReplayedBooklet::pagesAfter)
                .containsExactly(
                        tuple(Change.PAGES_CHANGED, List.of(1, 2), List.of(1, 2, 3)),
                        tuple(Change.ONLY_BEFORE, List.of(3, 4), List.of()),
                        tuple(Change.ONLY_AFTER, List.of(), List.of(4, 5)));
        assertThat(report.issuesGained()).extracting(Doubt::code).containsExactly("wrong-page-count");
        assertThat(report.issuesLost()).extracting(Doubt::code).containsExactly("loose-sheet");
        assertThat(report.summary().bookletsBefore()).isEqualTo(2);
        assertThat(report.summary().bookletsAfter()).isEqualTo(2);
        assertThat(report.summary().onlyAfter()).isEqualTo(1);
    }

    @Test
    void pagesThatNoLongerReadOrWereSetAsideComeUp() throws InterruptedException {
        world.paper.undecodable.add(6);
        past.pages.set(4, past.pages.get(4).setAside(Disposition.BLANK, "blank-page", "No ink."));
        past.all.remove(2);

        ReplayReport report = replay(SAME);

        assertThat(report.setAsideGained())
                .extracting(ReplayReport.SetAside::page)
                .containsExactly(6);
        assertThat(report.setAsideGained().get(0).code()).isEqualTo("image-undecodable");
        assertThat(report.setAsideLost())
                .extracting(ReplayReport.SetAside::page)
                .containsExactly(5);
        assertThat(report.setAsideLost().get(0).disposition()).isEqualTo(Disposition.BLANK);
    }

    @Test
    void pagesWithADefectAreAsideBeforeAndAfter() throws InterruptedException {
        world.paper.defective.add(6);
        past.pages.clear();
        past.scan();
        past.all.remove(2);

        ReplayReport report = replay(SAME);

        assertThat(report.setAsideGained()).isEmpty();
        assertThat(report.setAsideLost()).isEmpty();
    }

    @Test
    void matchesAreComparedWithTheMachinesAndWithThePersons() throws InterruptedException {
        world.writing.put(1, "illisible");

        List<ReplayedIdentity> matches = identities(replay(SAME));

        assertThat(matches)
                .extracting(ReplayedIdentity::change)
                .containsExactly(
                        IdentityChange.NO_LONGER_AUTOMATIC, IdentityChange.NOW_AUTOMATIC, IdentityChange.NOW_AUTOMATIC);
        assertThat(matches)
                .extracting(ReplayedIdentity::person)
                .containsExactly(
                        PersonAgreement.NOBODY_DECIDED, PersonAgreement.AGREES, PersonAgreement.NOBODY_DECIDED);
        assertThat(matches.get(2).after().orElseThrow().lastName()).isEqualTo("NGUYEN");
    }

    @Test
    void aMatchAgainstAPersonsDecisionIsCounted() throws InterruptedException {
        world.writing.put(3, "NGUYEN Sacha");
        world.writing.remove(5);

        ReplayReport report = replay(SAME);

        assertThat(identities(report).get(1).person()).isEqualTo(PersonAgreement.CONTRADICTS);
        assertThat(report.summary().contradicting()).isEqualTo(1);
        assertThat(report.summary().otherStudent()).isEqualTo(2);
    }

    @Test
    void twoBookletsThatClaimOneStudentWouldBothGoToAPerson() throws InterruptedException {
        world.writing.put(3, "DURAND Paul");

        List<ReplayedIdentity> matches = identities(replay(SAME));

        assertThat(matches.get(0).change()).isEqualTo(IdentityChange.NO_LONGER_AUTOMATIC);
        assertThat(matches.get(1).change()).isEqualTo(IdentityChange.OTHER_CANDIDATE);
        assertThat(matches.get(1).person()).isEqualTo(PersonAgreement.WOULD_ASK);
    }

    @Test
    void aStudentWithACopyInAnotherBatchIsLeftToAPerson() throws InterruptedException {
        past.copy(new UUID(9, 9), PastExam.found(past.nguyen, Identity.Method.MANUAL));

        assertThat(identities(replay(SAME)).get(2).change()).isEqualTo(IdentityChange.SAME);
    }

    @Test
    void givenOptionsAreLaidOverThePinnedOnes() throws InterruptedException {
        var tesseract = new PluginChoice("tesseract", new Options(Map.of("lang", "fra")));
        replay(new ReplayOrder(Optional.empty(), Optional.empty(), List.of(tesseract), Optional.empty()));

        assertThat(world.asked.get(0).options().values()).isEqualTo(Map.of("psm", "7", "lang", "fra"));
    }

    @Test
    void whatIsNotThereIsSaid() {
        refuses("layout-not-found", "nowhere", Optional.empty());
        refuses("plugin-unavailable", "two-pages", Optional.of(PluginChoice.of("gone")));
        past.state = Batch.State.INDEXED;
        refuses("batch-not-split", "two-pages", Optional.empty());
    }

    @Test
    void onlyAdministratorsTry() {
        var teacher = new Actor("prof", Set.of(Role.TEACHER), Optional.empty());
        assertThatThrownBy(() -> world.desk().replay(teacher, PastExam.BATCH, SAME, Cancellation.NEVER))
                .hasMessageContaining("role-missing");
        assertThat(world.audited).isEmpty();
    }

    @Test
    void aCancelledReplayStops() {
        assertThatThrownBy(() -> world.desk().replay(TrialWorld.ADMIN, PastExam.BATCH, SAME, () -> true))
                .isInstanceOf(InterruptedException.class);
    }

    private void refuses(String code, String layout, Optional<PluginChoice> matcher) {
        var order = new ReplayOrder(Optional.of(layout), Optional.empty(), List.of(), matcher);
        assertThatThrownBy(() -> replay(order))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private ReplayReport replay(ReplayOrder order) throws InterruptedException {
        return world.desk().replay(TrialWorld.ADMIN, PastExam.BATCH, order, Cancellation.NEVER);
    }

    private static List<ReplayedIdentity> identities(ReplayReport report) {
        return report.booklets().stream()
                .map(booklet -> booklet.identity().orElseThrow())
                .toList();
    }
}
