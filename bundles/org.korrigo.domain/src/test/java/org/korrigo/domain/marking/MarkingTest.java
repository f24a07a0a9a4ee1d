package org.korrigo.domain.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.marking.Operation.PutAnnotation;
import org.korrigo.domain.marking.Operation.RemoveAnnotation;
import org.korrigo.domain.marking.Operation.SetAppreciation;
import org.korrigo.domain.marking.Operation.SetMark;
import org.korrigo.domain.marking.Operation.SetRemark;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.render.Annotation;

class MarkingTest {

    private static final Annotation TICK =
            new Annotation.Stamp(new Region(0.1, 0.1, 0.05, 0.05), Annotation.Sign.TICK, "#cc0000");
    private static final Annotation CROSS =
            new Annotation.Stamp(new Region(0.1, 0.1, 0.05, 0.05), Annotation.Sign.CROSS, "#cc0000");

    @Test
    void everyOperationRaisesTheRevisionByOne() {
        Marking marking = replay(mark("q1", "2"), mark("q2", "1.5"), new SetAppreciation(id(), "Bien"));
        assertThat(marking.revision()).isEqualTo(3);
        assertThat(marking.appreciation()).isEqualTo("Bien");
    }

    @Test
    void theLastMarkOfAnItemCountsExactly() {
        Marking marking = replay(mark("q1", "2"), mark("q1", "0.25"));
        assertThat(marking.marks()).containsEntry("q1", new BigDecimal("0.25")).hasSize(1);
    }

    @Test
    void aMarkCanBeTakenBack() {
        assertThat(replay(mark("q1", "2"), new SetMark(id(), "q1", Optional.empty()))
                        .marks())
                .isEmpty();
    }

    @Test
    void drawingAgainReplacesAndRemovingRemoves() {
        UUID annotation = id();
        Marking drawn =
                replay(new PutAnnotation(id(), annotation, 1, TICK), new PutAnnotation(id(), annotation, 2, CROSS));
        assertThat(drawn.annotations()).containsEntry(annotation, new Marking.Drawn(2, CROSS));
        assertThat(drawn.after(new RemoveAnnotation(id(), annotation)).annotations())
                .isEmpty();
    }

    @Test
    void annotationsKeepTheOrderInWhichTheyWereFirstDrawn() {
        List<UUID> ids = Stream.generate(MarkingTest::id).limit(20).toList();
        Marking marking = Marking.NONE;
        for (UUID annotation : ids) {
            marking = marking.after(new PutAnnotation(id(), annotation, 1, TICK));
        }
        assertThat(marking.annotations().keySet()).containsExactlyElementsOf(ids);
    }

    @Test
    void aBlankRemarkTakesTheRemarkBack() {
        Marking marking = replay(new SetRemark(id(), "q1", "Revoir"), new SetRemark(id(), "q1", " "));
        assertThat(marking.remarks()).isEmpty();
    }

    private static Marking replay(Operation... operations) {
        Marking marking = Marking.NONE;
        for (Operation operation : operations) {
            marking = marking.after(operation);
        }
        return marking;
    }

    private static SetMark mark(String item, String points) {
        return new SetMark(id(), item, Optional.of(new BigDecimal(points)));
    }

    private static UUID id() {
        return UUID.randomUUID();
    }
}
