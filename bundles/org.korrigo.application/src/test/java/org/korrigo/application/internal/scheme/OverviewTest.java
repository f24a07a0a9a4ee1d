package org.korrigo.application.internal.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.korrigo.application.internal.copy.CopyAccess;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.internal.result.OverviewDesk;
import org.korrigo.application.internal.trial.ReadOnly;
import org.korrigo.application.result.ResultOverview;
import org.korrigo.application.result.ResultOverview.ClassFigures;
import org.korrigo.application.result.ResultOverview.Row;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.distribution.DistributionRepository;
import org.korrigo.domain.distribution.Rights;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.marking.MarkingRepository;
import org.korrigo.domain.roster.Student;
import org.korrigo.domain.roster.StudentRepository;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;

class OverviewTest {

    private static final Actor TEACHER = new Actor("anne", Set.of(Role.TEACHER), Optional.empty());
    private static final MarkScheme SCHEME = new MarkScheme(List.of(leaf("q1", "6"), leaf("q2", "4")));

    private final MarkedWorld world = new MarkedWorld();
    private final Exam exam = world.exam("bac", SCHEME);
    private final List<Student> students = new ArrayList<>();
    private Rights rights = new Rights(true, Map.of());
    private int asked;

    @Test
    void final_copies_alone_count_in_exact_figures() {
        graded("T1", "3", "1");
        graded("T1", "6", "0.5");
        graded("T2", "0", "4");
        world.copy(exam, "K-open", CopyState.READY);

        ResultOverview all = overview(MarkedWorld.ADMIN);

        assertThat(all.outOf()).isEqualByComparingTo("10");
        assertThat(all.copies().count()).isEqualTo(3);
        assertThat(all.copies().mean()).contains(new BigDecimal("4.83"));
        assertThat(all.copies().median().orElseThrow()).isEqualByComparingTo("4");
        assertThat(all.copies().maximum().orElseThrow()).isEqualByComparingTo("6.5");
        assertThat(all.classes().stream().map(ClassFigures::name)).containsExactly("T1", "T2");
        assertThat(all.items().get(0).mean()).contains(new BigDecimal("3.00"));
        assertThat(all.items().get(0).success()).contains(new BigDecimal("0.5000"));
        assertThat(all.items().get(1).histogram().stream().map(ResultOverview.Bin::count))
                .containsExactly(1, 1, 0, 1);
        assertThat(all.rows()).hasSize(4);
        assertThat(all.rows().stream().map(Row::total).filter(Optional::isPresent))
                .hasSize(3);
        assertThat(all.rows().get(0).student().orElseThrow().className()).isEqualTo("T1");
    }

    @Test
    void a_teacher_sees_neither_names_nor_small_classes_nor_copies_of_others() {
        for (int i = 0; i < 5; i++) {
            graded("T1", "3", "1");
        }
        graded("T2", "0", "4");

        ResultOverview seen = overview(TEACHER);

        assertThat(seen.classes().stream().map(ClassFigures::name)).containsExactly("T1");
        assertThat(seen.copies().count()).isEqualTo(6);
        assertThat(seen.rows()).hasSize(6).allMatch(row -> row.student().isEmpty());
        assertThat(seen.toString()).doesNotContain("NOM");
        Copy own = world.copies.values().iterator().next();
        rights = new Rights(false, Map.of(own.id(), Set.of()));
        assertThat(overview(TEACHER).rows().stream().map(Row::copy)).containsExactly(own.id());
    }

    @Test
    void students_and_secretaries_do_not_see_it() {
        for (Role role : List.of(Role.STUDENT, Role.SECRETARY)) {
            Actor actor = new Actor("x", Set.of(role), Optional.of(UUID.randomUUID()));
            assertThatThrownBy(() -> overview(actor)).isInstanceOf(Problem.class);
        }
    }

    @Test
    void three_hundred_copies_are_asked_for_as_often_as_one() {
        graded("T1", "3", "1");
        overview(MarkedWorld.ADMIN);
        int once = asked;
        for (int i = 0; i < 299; i++) {
            graded("T1", "3", "1");
        }
        asked = 0;
        overview(MarkedWorld.ADMIN);
        assertThat(asked).isEqualTo(once).isEqualTo(3);
    }

    @Test
    void an_exam_without_a_final_copy_has_no_figures() {
        world.copy(exam, "K1", CopyState.READY);
        ResultOverview none = overview(MarkedWorld.ADMIN);
        assertThat(none.copies().count()).isZero();
        assertThat(none.copies().mean()).isEmpty();
        assertThat(none.classes()).isEmpty();
        assertThat(none.items()).hasSize(2).allMatch(item -> item.mean().isEmpty());
    }

    private ResultOverview overview(Actor actor) {
        DistributionRepository distribution = ReadOnly.of(DistributionRepository.class, Map.of("rights", of -> rights));
        return new OverviewDesk(
                        world,
                        new ExamLookup(world, world.examRows),
                        counted(CopyRepository.class, Map.of("ofExam", of -> List.copyOf(world.copies.values()))),
                        counted(StudentRepository.class, Map.of("enrolled", of -> students)),
                        counted(MarkingRepository.class, Map.of("current", of -> marked((Collection<?>) of[0]))),
                        new CopyAccess(distribution),
                        world.scores())
                .overview(actor, "bac");
    }

    private Object marked(Collection<?> copies) {
        return world.markingRows.current(copies.stream().map(UUID.class::cast).toList());
    }

    private <T> T counted(Class<T> repository, Map<String, Function<Object[], Object>> answers) {
        var name = answers.keySet().iterator().next();
        return ReadOnly.of(repository, Map.of(name, of -> {
            asked++;
            return answers.get(name).apply(of);
        }));
    }

    private void graded(String className, String first, String second) {
        UUID who = UUID.randomUUID();
        students.add(new Student(who, "NOM" + who, "Prénom", Optional.empty(), className, "", "", "", 1));
        Copy open = world.copy(exam, "K" + students.size(), CopyState.READY);
        world.mark(open, "q1", first);
        world.mark(open, "q2", second);
        world.copies.put(
                open.id(),
                new Copy(
                        open.id(),
                        exam.id(),
                        exam.id(),
                        1,
                        open.number(),
                        CopyState.GRADED,
                        List.of(),
                        1,
                        Identity.UNREAD.decided(who, Identity.Method.MANUAL),
                        Optional.empty(),
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        0));
        world.settle(open);
    }

    private static MarkItem leaf(String id, String points) {
        return new MarkItem(id, id, new BigDecimal(points), new BigDecimal("0.5"), false, List.of());
    }
}
