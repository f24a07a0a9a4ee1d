package org.korrigo.application.internal.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.marking.Operation;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.render.Annotation;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;

class OperationRulesTest {

    private static final MarkItem QUESTION =
            new MarkItem("q1", "Question 1", new BigDecimal("4"), new BigDecimal("0.25"), false, List.of());
    private static final MarkScheme SCHEME = new MarkScheme(
            List.of(new MarkItem("ex1", "Exercice 1", BigDecimal.ZERO, BigDecimal.ZERO, false, List.of(QUESTION))));

    @ParameterizedTest
    @CsvSource({"0", "0.25", "4", "3.75", "4.00"})
    void acceptsMarksWithinTheMaximumAndOnTheStep(String points) {
        assertThatCode(() -> check(mark("q1", points))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"4.25, mark-above-maximum", "-0.25, mark-above-maximum", "1.1, mark-off-step", "3.9, mark-off-step"})
    void refusesOtherMarks(String points, String code) {
        refuses(code, mark("q1", points));
    }

    @Test
    void refusesAMarkOnAParentOrAnUnknownItem() {
        refuses("item-not-found", mark("ex1", "1"));
        refuses("item-not-found", mark("q9", "1"));
    }

    @Test
    void refusesAnAnnotationOnAPageTheCopyLacks() {
        refuses("page-not-found", put(2, ink(0.5, 0.5, 0.5)));
        refuses("page-not-found", put(0, ink(0.5, 0.5, 0.5)));
        assertThatCode(() -> check(put(1, ink(0.5, 0.5, 0.5)))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"1.01, 0, 0.5", "0, -0.01, 0.5", "0, 0, 1.5", "NaN, 0, 0.5"})
    void refusesInkThatLeavesThePage(double x, double y, double pressure) {
        refuses("annotation-invalid", put(1, ink(x, y, pressure)));
    }

    @Test
    void refusesAColourThatIsNone() {
        refuses("annotation-invalid", put(1, new Annotation.Highlight(Region.WHOLE, "red")));
    }

    @Test
    void acceptsACommentThatProposesPointsForAQuestionAndRefusesOneForNone() {
        assertThatCode(() -> check(put(1, comment("q1", "0.5")))).doesNotThrowAnyException();
        assertThatCode(() -> check(put(1, comment("ex1", "-12.25")))).doesNotThrowAnyException();
        assertThatCode(() -> check(put(1, comment(null, null)))).doesNotThrowAnyException();
        refuses("item-not-found", put(1, comment("q9", "1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000.01", "-1e9", "0.0000001"})
    void refusesACommentWhosePointsNoQuestionCouldHave(String points) {
        refuses("annotation-invalid", put(1, comment("q1", points)));
    }

    @Test
    void refusesACommentThatIsTooLongOrTooLarge() {
        refuses("annotation-invalid", put(1, comment("a".repeat(10_001), 0.02)));
        refuses("annotation-invalid", put(1, comment("a", 0.3)));
    }

    private static Annotation comment(String item, String points) {
        return new Annotation.Comment(
                Region.WHOLE,
                "Bien",
                0.02,
                "#cc0000",
                Optional.ofNullable(item),
                Optional.ofNullable(points).map(BigDecimal::new));
    }

    private static Annotation comment(String text, double size) {
        return new Annotation.Comment(Region.WHOLE, text, size, "#cc0000", Optional.empty(), Optional.empty());
    }

    @Test
    void pointsAtTheFieldThatIsAtFault() {
        var points = new ArrayList<>(Collections.nCopies(18, new Annotation.Point(0.1, 0.1, 0.5)));
        points.set(17, new Annotation.Point(1.5, 0.1, 0.5));
        points("/drawing/points/17/0", put(1, new Annotation.Ink(points, 0.002, "#cc0000")));
        points("/drawing/points/0/2", put(1, ink(0, 0, 7)));
        points("/drawing/width", put(1, new Annotation.Ink(points, 3, "#cc0000")));
        points("/drawing/colour", put(1, new Annotation.Highlight(Region.WHOLE, "red")));
        points("/drawing/size", put(1, new Annotation.Text(Region.WHOLE, "bien", 2, "#cc0000")));
        points("/drawing/text", put(1, new Annotation.Text(Region.WHOLE, "\0", 0.02, "#cc0000")));
        points("/page", put(7, ink(0, 0, 0)));
        points("/points", mark("q1", "9"));
        points("/item", mark("q9", "1"));
        points("/text", new Operation.SetRemark(UUID.randomUUID(), "q1", "half \ud83d"));
        points("/text", new Operation.SetAppreciation(UUID.randomUUID(), "x".repeat(10_001)));
    }

    @Test
    void refusesAQuestionOfSomebodyElse() {
        assertThatThrownBy(() -> OperationRules.check(mark("q1", "1"), copyOfOnePage(), SCHEME, Set.of("q2")))
                .hasMessageContaining("item-not-yours");
        assertThatCode(() -> OperationRules.check(mark("q1", "1"), copyOfOnePage(), SCHEME, Set.of("q1", "q2")))
                .doesNotThrowAnyException();
    }

    private static void points(String pointer, Operation operation) {
        assertThatThrownBy(() -> check(operation))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.facts()).containsEntry("pointer", pointer));
    }

    private static void refuses(String code, Operation operation) {
        assertThatThrownBy(() -> check(operation))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private static void check(Operation operation) {
        OperationRules.check(operation, copyOfOnePage(), SCHEME, Set.of());
    }

    private static Operation mark(String item, String points) {
        return new Operation.SetMark(UUID.randomUUID(), item, Optional.of(new BigDecimal(points)));
    }

    private static Operation put(int page, Annotation drawing) {
        return new Operation.PutAnnotation(UUID.randomUUID(), UUID.randomUUID(), page, drawing);
    }

    private static Annotation ink(double x, double y, double pressure) {
        return new Annotation.Ink(List.of(new Annotation.Point(x, y, pressure)), 0.002, "#cc0000");
    }

    private static Copy copyOfOnePage() {
        UUID id = UUID.randomUUID();
        CopyPage page = new CopyPage(1, id, Region.WHOLE, Rotation.NONE, 1);
        return new Copy(
                id,
                id,
                id,
                1,
                "K7QF-3M9X",
                CopyState.LOCKED,
                List.of(page),
                1,
                Identity.UNREAD,
                Optional.empty(),
                1,
                Optional.empty(),
                Optional.empty(),
                0);
    }
}
