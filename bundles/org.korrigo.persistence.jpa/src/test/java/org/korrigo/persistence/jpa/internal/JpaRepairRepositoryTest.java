package org.korrigo.persistence.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.repair.Booklet;
import org.korrigo.domain.repair.Booklet.Hold;
import org.korrigo.domain.repair.Change;
import org.korrigo.domain.repair.EndedCopy;
import org.korrigo.domain.repair.InsertPage;
import org.korrigo.domain.repair.MergeCopies;
import org.korrigo.domain.repair.MovePage;
import org.korrigo.domain.repair.Place;
import org.korrigo.domain.repair.Repair;
import org.korrigo.domain.repair.RepairEntry;
import org.korrigo.domain.repair.ReplacePage;
import org.korrigo.domain.repair.SetAside;
import org.korrigo.domain.repair.Sheaf;
import org.korrigo.domain.repair.SplitCopy;
import org.korrigo.domain.repair.Standing;
import org.korrigo.domain.repair.SwapPages;
import org.korrigo.domain.repair.Trace;
import org.korrigo.domain.repair.TurnPage;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.BatchIssue;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.domain.scan.ScannedPage.Disposition;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

class JpaRepairRepositoryTest {

    private JpaUnitOfWork unit;
    private JpaScanRepository scans;
    private JpaCopyRepository copies;
    private JpaRepairRepository repairs;
    private Batch batch;
    private List<ScannedPage> pages;
    private List<Copy> four;

    @BeforeEach
    void fourCopiesOfOnePageEach() throws SQLException {
        unit = TestPersistence.empty();
        scans = new JpaScanRepository(unit);
        copies = new JpaCopyRepository(unit);
        repairs = new JpaRepairRepository(unit);
        Exam exam = unit.write(() -> new JpaExamRepository(unit).add(Samples.exam("bac")));
        batch = unit.write(() -> scans.add(Samples.batch(exam, 'a')));
        pages = Samples.pages(batch, 3);
        unit.run(() -> {
            scans.addPages(pages);
            copies.addAll(IntStream.rangeClosed(1, 4)
                    .mapToObj(ordinal -> Samples.copy(batch, ordinal, pages.get((ordinal - 1) / 2)))
                    .toList());
            scans.updatePages(List.of(
                    pages.get(0).placed(),
                    pages.get(1).placed(),
                    pages.get(2).setAside(Disposition.QUARANTINED, "foreign", "Another exam.")));
        });
        four = unit.read(() -> copies.ofBatch(batch.id()));
    }

    @Test
    void every_kind_of_repair_comes_back_as_it_was_in_the_order_it_was_made() {
        UUID one = four.get(0).id();
        UUID other = four.get(1).id();
        UUID scan = pages.get(2).id();
        List<Repair> all = List.of(
                new MovePage(one, 1, other, 2, Optional.of(3)),
                new TurnPage(one, 1, Rotation.CLOCKWISE_270),
                new SwapPages(one, 1, other, 1),
                new InsertPage(
                        scan, List.of(Region.LEFT_HALF, Region.RIGHT_HALF), one, 1, Rotation.NONE, Optional.empty()),
                new MergeCopies(one, other),
                new SplitCopy(one, 2, UUID.randomUUID()),
                new SetAside(scan, Disposition.DISCARDED, "Brouillon"),
                new ReplacePage(scan, pages.get(0).id(), Rotation.HALF_TURN));
        List<RepairEntry> made = all.stream()
                .map(repair -> unit.write(() -> repairs.add(entry(Optional.of(repair), Optional.empty()))))
                .toList();

        assertThat(unit.read(() -> repairs.ofBatch(batch.id()))).isEqualTo(made);
        assertThat(made).extracting(RepairEntry::sequence).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(made).extracting(entry -> entry.command().orElseThrow()).isEqualTo(all);
        assertThat(unit.read(() -> repairs.ofExam(batch.exam()))).isEqualTo(made);
        assertThat(unit.read(() -> repairs.find(made.get(3).id()))).contains(made.get(3));
    }

    @Test
    void a_repair_is_undone_once_and_its_line_never_changes() {
        RepairEntry made = unit.write(() -> repairs.add(
                entry(Optional.of(new MergeCopies(four.get(0).id(), four.get(1).id())), Optional.empty())));
        RepairEntry undone = unit.write(() -> repairs.add(entry(Optional.empty(), Optional.of(made.id()))));

        assertThat(unit.read(() -> repairs.find(undone.id()))).contains(undone);
        assertThat(undone.kind()).isEqualTo("undo");
        assertThatThrownBy(() -> unit.write(() -> repairs.add(entry(Optional.empty(), Optional.of(made.id())))))
                .hasStackTraceContaining("repair_undone");
    }

    @Test
    void pages_of_copies_change_places_and_every_key_is_remembered() {
        Copy first = four.get(0);
        Copy second = four.get(1);
        CopyPage left = first.pages().get(0);
        CopyPage right = second.pages().get(0);
        Copy newFirst = first.rearranged(List.of(right.keyed(2), left.at(2)));
        Copy third = four.get(2).rearranged(List.of(four.get(2).pages().get(0).turned(Rotation.HALF_TURN)));
        unit.run(() -> copies.rearrange(List.of(newFirst, third), List.of(), List.of(second.id())));

        Copy found = unit.read(() -> copies.find(first.id())).orElseThrow();
        assertThat(found.pages()).isEqualTo(newFirst.pages());
        assertThat(found.version()).isEqualTo(first.version() + 1);
        assertThat(unit.read(() -> copies.find(four.get(2).id())).orElseThrow().pages())
                .isEqualTo(third.pages());
        assertThat(unit.read(() -> copies.find(four.get(3).id()))).contains(four.get(3));
        assertThat(unit.read(() -> copies.find(second.id()))).isEmpty();

        Copy back = found.rearranged(List.of(left));
        unit.run(() -> copies.rearrange(List.of(back), List.of(second), List.of()));
        assertThat(unit.read(() -> copies.find(second.id())).orElseThrow().pages())
                .isEqualTo(second.pages());
        assertThat(unit.read(() -> repairs.traces(first.id())))
                .containsExactly(trace(left, 1, left.rotation()), trace(right, 2, right.rotation()));
        assertThat(unit.read(() -> repairs.traces(third.id())))
                .containsExactly(
                        trace(third.pages().get(0), 1, third.pages().get(0).rotation()));
    }

    private static Trace trace(CopyPage page, int key, Rotation rotation) {
        return new Trace(new Place(page.scannedPage(), page.region()), key, rotation);
    }

    @Test
    void copies_that_show_a_page_are_found_and_somebody_elses_change_is_noticed() {
        assertThat(unit.read(() ->
                        copies.showing(List.of(pages.get(0).id(), pages.get(2).id()))))
                .containsExactlyInAnyOrder(four.get(0), four.get(1));
        assertThat(unit.read(() -> copies.showing(List.of()))).isEmpty();

        Copy stale = four.get(3);
        unit.write(() -> copies.update(stale.proposing(List.of(), "identity:roster@1.0.0")));
        assertThatThrownBy(() -> unit.run(() -> copies.rearrange(List.of(stale), List.of(), List.of())))
                .hasMessageContaining("copy-changed");
    }

    @Test
    void the_database_keeps_the_accounts_whatever_a_repair_says() {
        Copy first = four.get(0);
        assertThatThrownBy(() -> unit.run(() -> copies.rearrange(
                        List.of(), List.of(), List.of(first.id(), four.get(1).id()))))
                .hasStackTraceContaining("is placed without a copy");
    }

    @Test
    void doubts_that_name_pages_outlive_their_copy() {
        UUID ending = four.get(0).id();
        unit.run(() -> scans.addIssues(List.of(
                new BatchIssue(batch.id(), Optional.of(ending), "missing-verso", "One is missing.", List.of(1)),
                new BatchIssue(batch.id(), Optional.of(ending), "identity-conflict", "Two alike.", List.of()))));
        unit.run(() -> scans.releaseIssues(ending));
        assertThat(unit.read(() -> scans.issues(batch.id())))
                .containsExactly(
                        new BatchIssue(batch.id(), Optional.empty(), "missing-verso", "One is missing.", List.of(1)));
    }

    private RepairEntry entry(Optional<Repair> command, Optional<UUID> undoes) {
        Sheaf before = Sheaf.of(
                four.stream()
                        .map(copy -> Booklet.of(copy.id(), Hold.NONE, copy.pages(), List.of()))
                        .toList(),
                pages.stream()
                        .map(page -> new Standing(page.id(), page.disposition(), page.reason(), true))
                        .toList());
        Sheaf after = new MergeCopies(four.get(0).id(), four.get(1).id()).applied(before);
        return new RepairEntry(
                UUID.randomUUID(),
                batch.id(),
                1,
                command,
                Change.between(before, after),
                List.of(EndedCopy.of(four.get(1))),
                "anne",
                Samples.NOON,
                "Deux feuilles d'un élève",
                undoes);
    }
}
