package org.korrigo.persistence.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.marking.JournalEntry;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.Operation;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.render.Annotation;

class JpaMarkingRepositoryTest {

    private static final Region CORNER = new Region(0.1, 0.2, 0.3, 0.05);

    private JpaUnitOfWork unit;
    private JpaMarkingRepository markings;
    private UUID copy;

    @BeforeEach
    void oneCopy() throws SQLException {
        unit = TestPersistence.empty();
        markings = new JpaMarkingRepository(unit);
        Exam exam = unit.write(() -> new JpaExamRepository(unit).add(Samples.exam("bac")));
        var scans = new JpaScanRepository(unit);
        Batch batch = unit.write(() -> scans.add(Samples.batch(exam, 'a')));
        List<ScannedPage> pages = Samples.pages(batch, 1);
        var added = Samples.copy(batch, 1, pages.get(0));
        copy = added.id();
        unit.run(() -> {
            scans.addPages(pages);
            new JpaCopyRepository(unit).addAll(List.of(added));
            scans.updatePages(List.of(pages.get(0).placed()));
        });
    }

    @Test
    void nothing_is_marked_before_the_first_operation() {
        assertThat(unit.read(() -> markings.current(copy))).isEqualTo(Marking.NONE);
        assertThat(unit.read(() -> markings.current(List.of(copy)))).isEmpty();
        assertThat(unit.read(() -> markings.current(List.of()))).isEmpty();
        assertThat(unit.read(() -> markings.journal(copy))).isEmpty();
    }

    @Test
    void every_kind_of_operation_comes_back_as_it_was_and_annotations_in_the_order_they_were_drawn() {
        List<Operation> operations = everyKind();
        Marking marking = mark(Marking.NONE, operations);

        assertThat(unit.read(() -> markings.journal(copy)))
                .extracting(JournalEntry::operation)
                .isEqualTo(operations);
        Marking kept = unit.read(() -> markings.current(copy));
        assertThat(kept).isEqualTo(marking);
        assertThat(List.copyOf(kept.annotations().keySet()))
                .isEqualTo(List.copyOf(marking.annotations().keySet()));
        assertThat(kept.marks().get("1a")).hasToString("1.50");
        assertThat(unit.read(() -> markings.current(List.of(copy, UUID.randomUUID()))))
                .isEqualTo(Map.of(copy, marking));
    }

    @Test
    void an_operation_that_was_sent_before_is_known_by_its_revision() {
        Operation remark = new Operation.SetRemark(UUID.randomUUID(), "1a", "bien");
        mark(Marking.NONE, List.of(new Operation.SetAppreciation(UUID.randomUUID(), "Bon"), remark));

        assertThat(unit.read(() -> markings.known(copy, List.of(UUID.randomUUID(), remark.id()))))
                .containsExactly(remark.id());
        assertThat(unit.read(() -> markings.known(copy, List.of()))).isEmpty();
        assertThat(unit.read(() -> markings.journalAfter(copy, 1)))
                .extracting(JournalEntry::operation)
                .containsExactly(remark);
        assertThatThrownBy(() -> mark(unit.read(() -> markings.current(copy)), List.of(remark)))
                .hasStackTraceContaining("journal_operation");
    }

    @Test
    void a_later_change_goes_on_from_the_last_revision() {
        Marking first = mark(Marking.NONE, everyKind());
        Marking second = mark(first, List.of(new Operation.SetMark(UUID.randomUUID(), "1a", Optional.empty())));

        assertThat(unit.read(() -> markings.current(copy))).isEqualTo(second);
        assertThat(second.marks()).isEmpty();
        assertThat(unit.read(() -> markings.journal(copy))).hasSize((int) second.revision());
    }

    private static List<Operation> everyKind() {
        List<Operation> operations = new ArrayList<>();
        for (Annotation drawing : List.of(
                new Annotation.Ink(List.of(new Annotation.Point(0.1, 0.2, 0.5)), 0.002, "#cc0000"),
                new Annotation.Highlight(CORNER, "#ffff00"),
                new Annotation.Text(CORNER, "très « bien »\n\"oui\"", 0.02, "#cc0000"),
                new Annotation.Stamp(CORNER, Annotation.Sign.TICK, "#cc0000"),
                new Annotation.Box(CORNER, "#cc0000"),
                new Annotation.Comment(CORNER, "bien", 0.02, "#cc0000", Optional.empty(), Optional.empty()),
                new Annotation.Comment(
                        CORNER, "presque", 0.02, "#cc0000", Optional.of("1a"), Optional.of(new BigDecimal("-0.50"))))) {
            operations.add(new Operation.PutAnnotation(UUID.randomUUID(), UUID.randomUUID(), 2, drawing));
        }
        operations.add(new Operation.RemoveAnnotation(UUID.randomUUID(), UUID.randomUUID()));
        operations.add(new Operation.SetMark(UUID.randomUUID(), "1a", Optional.of(new BigDecimal("1.50"))));
        operations.add(new Operation.SetMark(UUID.randomUUID(), "1b", Optional.empty()));
        operations.add(new Operation.SetRemark(UUID.randomUUID(), "1a", "juste"));
        operations.add(new Operation.SetAppreciation(UUID.randomUUID(), "Bon devoir"));
        return operations;
    }

    private Marking mark(Marking from, List<Operation> operations) {
        Marking marking = from;
        List<JournalEntry> lines = new ArrayList<>();
        for (Operation operation : operations) {
            marking = marking.after(operation);
            lines.add(new JournalEntry(copy, marking.revision(), operation, "anne", 0, Samples.NOON));
        }
        Marking result = marking;
        unit.run(() -> markings.append(lines, result));
        return result;
    }
}
