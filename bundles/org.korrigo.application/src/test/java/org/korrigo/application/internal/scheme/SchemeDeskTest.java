package org.korrigo.application.internal.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.application.scheme.AsideMarks;
import org.korrigo.application.scheme.ItemChange;
import org.korrigo.application.scheme.SchemeEffect;
import org.korrigo.application.scheme.SchemeFile;
import org.korrigo.application.scheme.SchemeOrder;
import org.korrigo.application.scheme.SchemeView;
import org.korrigo.application.scheme.UnfitMark;
import org.korrigo.application.scheme.UnmarkedCopy;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.SchemeRevision;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;

class SchemeDeskTest {

    private static final Actor ADMIN = MarkedWorld.ADMIN;

    private final MarkedWorld world = new MarkedWorld();
    private final SchemeDesk desk = world.desk();
    private Copy open;
    private Copy settled;

    /** Two questions of 10 points, one copy on a desk and one with final marks. */
    @BeforeEach
    void exam() {
        Exam exam = world.exam("bac", scheme(leaf("a", "10"), leaf("b", "10")));
        var none = new SchemeRevision.Effect(0, 0, n("0.00"), 0);
        world.revisions.add(new SchemeRevision(exam.id(), 1, Instant.EPOCH, "anne", "editor", exam.scheme(), none));
        open = world.copy(exam, "K1", CopyState.LOCKED);
        settled = world.copy(exam, "K2", CopyState.GRADED);
        world.mark(open, "a", "8");
        world.mark(settled, "a", "5");
        world.mark(settled, "b", "6.5");
        world.settle(settled);
    }

    @Test
    void a_preview_says_what_would_change_and_changes_nothing() {
        Exam before = world.exams.get("bac");
        SchemeEffect effect = desk.preview(ADMIN, "bac", scheme(leaf("a", "10"), leaf("b", "30")));

        assertThat(effect.scores().copies()).isEqualTo(2);
        assertThat(effect.scores().changed()).isEqualTo(2);
        assertThat(effect.scores().meanChange()).isEqualByComparingTo("-4.88");
        assertThat(effect.maximum()).isEqualByComparingTo("40");
        assertThat(effect.changes())
                .containsExactly(new ItemChange(ItemChange.Kind.POINTS, "b", "Question b", "10", "30"));
        assertThat(world.exams).containsEntry("bac", before);
        assertThat(world.revisions).hasSize(1);
        assertThat(world.rendered).isEmpty();
    }

    @Test
    void a_change_is_a_revision_with_its_effect_and_final_marks_are_added_up_again() {
        change(false, leaf("a", "10"), leaf("b", "30"));

        SchemeRevision revision = latest();
        assertThat(revision.number()).isEqualTo(2);
        assertThat(revision.author()).isEqualTo("console:test");
        assertThat(revision.origin()).isEqualTo("editor");
        assertThat(revision.effect()).isEqualTo(new SchemeRevision.Effect(2, 2, new BigDecimal("-4.88"), 0));
        assertThat(world.copies.get(settled.id()).score().orElseThrow().sheet().outOf20())
                .isEqualByComparingTo("5.75");
        assertThat(world.rendered).containsExactly(settled.id());
        assertThat(world.audited).extracting("action").containsExactly("exam.change-scheme");
        assertThat(desk.show(ADMIN, "bac").revision()).isEqualTo(2);
        assertThat(desk.history(ADMIN, "bac")).hasSize(2).endsWith(revision);
    }

    @Test
    void what_is_the_same_already_makes_no_revision() {
        change(false, leaf("a", "10"), leaf("b", "10"));
        assertThat(world.revisions).hasSize(1);
        assertThat(world.audited).isEmpty();
    }

    @Test
    void who_read_an_older_version_is_told() {
        MarkScheme scheme = scheme(leaf("a", "20"));
        Problem stale = catchThrowableOfType(
                Problem.class, () -> desk.change(ADMIN, "bac", new SchemeOrder(7, scheme, "editor", true)));
        assertThat(stale.kind()).isEqualTo(Problem.Kind.STALE);
    }

    @Test
    void marks_whose_question_goes_are_refused_set_aside_when_accepted_and_come_back() {
        world.remark(open, "b", "À revoir");
        assertThat(refusal(false, leaf("a", "20")).facts().get("items").toString())
                .contains("Question b", "K2", "K1");

        change(true, leaf("a", "20"));
        var aside = new AsideMarks("b", "Question b", 1, 1, List.of("K1", "K2"));
        assertThat(desk.show(ADMIN, "bac").aside()).containsExactly(aside);
        assertThat(latest().effect().setAside()).isEqualTo(2);
        assertThat(world.current(settled.id()).marks()).containsEntry("b", new BigDecimal("6.5"));
        change(false, leaf("a", "10"));

        MarkScheme back = scheme(leaf("a", "10"), leaf("b", "10"));
        assertThat(desk.preview(ADMIN, "bac", back).restored()).containsExactly(aside);
        change(false, leaf("a", "10"), leaf("b", "10"));
        assertThat(desk.show(ADMIN, "bac").aside()).isEmpty();
        assertThat(world.copies.get(settled.id()).score().orElseThrow().sheet().total())
                .isEqualByComparingTo("11.5");
    }

    @Test
    void a_question_that_is_cut_into_parts_sets_its_own_marks_aside() {
        MarkItem cut =
                new MarkItem("a", "Question a", n("0"), n("0"), false, List.of(leaf("a1", "4"), leaf("a2", "6")));
        assertThat(refusal(false, cut, leaf("b", "10")).code()).isEqualTo("scheme-in-use");
    }

    @Test
    void a_maximum_below_a_mark_is_listed_by_copy_and_the_mark_stays() {
        SchemeEffect effect = desk.preview(ADMIN, "bac", scheme(leaf("a", "6"), leaf("b", "10")));
        assertThat(effect.unfit())
                .extracting(UnfitMark::copy, UnfitMark::item, UnfitMark::settled)
                .containsExactly(tuple("K1", "a", false));

        assertThat(refusal(false, leaf("a", "6"), leaf("b", "10")).code()).isEqualTo("scheme-unfit-marks");
        change(true, leaf("a", "6"), leaf("b", "10"));
        SchemeView view = desk.show(ADMIN, "bac");
        assertThat(view.unfit()).extracting(UnfitMark::points).containsExactly(n("8"));
        assertThat(world.current(open.id()).marks()).containsEntry("a", n("8"));
    }

    @Test
    void final_marks_never_get_above_their_maximum_even_when_accepted() {
        Problem refused = refusal(true, leaf("a", "10"), leaf("b", "6"));
        assertThat(refused.code()).isEqualTo("scheme-below-final-marks");
        assertThat(refused.facts().get("items").toString()).contains("K2", "6.5", "6");
    }

    @Test
    void final_marks_that_would_lack_some_are_listed_and_a_bonus_is_none_of_them() {
        MarkItem bonus = new MarkItem("c", "Bonus", n("1"), n("1"), true, List.of());
        assertThat(desk.preview(ADMIN, "bac", scheme(leaf("a", "10"), leaf("b", "10"), bonus))
                        .unmarked())
                .isEmpty();
        MarkItem more = leaf("c", "1");
        assertThat(desk.preview(ADMIN, "bac", scheme(leaf("a", "10"), leaf("b", "10"), more))
                        .unmarked())
                .containsExactly(new UnmarkedCopy("K2", List.of("c")));
        assertThat(refusal(false, leaf("a", "10"), leaf("b", "10"), more).code())
                .isEqualTo("scheme-unmarked-copies");
        change(true, leaf("a", "10"), leaf("b", "10"), more);
        assertThat(desk.preview(ADMIN, "bac", world.exams.get("bac").scheme()).unmarked())
                .isEmpty();
    }

    @Test
    void renaming_and_moving_keep_ids_and_marks_and_a_new_item_gets_an_id_never_used_before() {
        change(true, leaf("a", "20"));
        MarkItem part = new MarkItem(
                "",
                "Partie",
                n("0"),
                n("0"),
                false,
                List.of(new MarkItem("a", "Autre nom", n("20"), n("1"), false, List.of())));
        SchemeEffect effect = change(true, part, new MarkItem("", "b", n("10"), n("1"), false, List.of()));

        assertThat(effect.changes())
                .extracting(ItemChange::change, ItemChange::item)
                .containsExactlyInAnyOrder(
                        tuple(ItemChange.Kind.ADDED, "partie"),
                        tuple(ItemChange.Kind.RENAMED, "a"),
                        tuple(ItemChange.Kind.MOVED, "a"),
                        tuple(ItemChange.Kind.STEP, "a"),
                        tuple(ItemChange.Kind.ADDED, "b-2"));
        assertThat(desk.show(ADMIN, "bac").aside()).extracting(AsideMarks::item).containsExactly("b");
    }

    @Test
    void another_exam_gives_its_barème_and_the_options_that_name_its_items_as_long_as_nobody_marks() {
        var choice = new PluginChoice("best-of", new Options(Map.of("groups", "x+y:1")));
        Exam model = world.exam("model", scheme(leaf("x", "10"), leaf("y", "10")));
        world.exam("model", model.pipeline().withScoring(choice), model.scheme(), 0);
        world.exam("new", MarkScheme.EMPTY);

        SchemeEffect effect = desk.copyFrom(ADMIN, "new", 0, "model");
        assertThat(world.exams.get("new").scheme()).isEqualTo(model.scheme());
        assertThat(world.exams.get("new").pipeline().scoring()).isEqualTo(choice);
        assertThat(effect.maximum()).isEqualByComparingTo("10");
        assertThat(latest().origin()).isEqualTo("exam:model");

        Problem late = catchThrowableOfType(Problem.class, () -> desk.copyFrom(ADMIN, "bac", 0, "model"));
        assertThat(late.code()).isEqualTo("scheme-copy-late");
    }

    @Test
    void files_and_older_revisions_are_written_and_read_back() {
        change(false, leaf("a", "10"), leaf("b", "30"));
        change(false, leaf("a", "10"), leaf("b", "40"));

        SchemeFile file = desk.write(ADMIN, "bac", "csv", Optional.of(2));
        assertThat(file.name()).isEqualTo("bareme-bac-r2.csv");
        assertThat(desk.read(ADMIN, "bac", file).scheme())
                .isEqualTo(world.revisions.get(1).scheme());
        assertThat(new String(desk.write(ADMIN, "bac", "json", Optional.empty()).bytes(), StandardCharsets.UTF_8))
                .contains("\"40\"");
        assertThat(catchThrowableOfType(Problem.class, () -> desk.write(ADMIN, "bac", "xlsx", Optional.empty()))
                        .code())
                .isEqualTo("scheme-format-unknown");
        assertThat(catchThrowableOfType(Problem.class, () -> desk.write(ADMIN, "bac", "csv", Optional.of(9)))
                        .kind())
                .isEqualTo(Problem.Kind.NOT_FOUND);
    }

    @Test
    void a_file_without_ids_may_change_points_but_adds_no_question_to_marks() {
        String same = "libelle;points\nQuestion a;10\nQuestion b;30\n";
        assertThat(ids(same)).containsExactly("a", "b");
        String between = "libelle;points\nQuestion a;10\nQuestion c;5\nQuestion b;10\n";
        assertThat(ids(between)).doesNotContain("a", "b");
    }

    @Test
    void markers_see_it_and_change_nothing() {
        Actor marker = new Actor("m", Set.of(Role.TEACHER), Optional.empty());
        assertThat(desk.show(marker, "bac").scheme().items()).hasSize(2);
        MarkScheme scheme = scheme(leaf("a", "20"));
        assertThat(catchThrowableOfType(Problem.class, () -> desk.preview(marker, "bac", scheme))
                        .kind())
                .isEqualTo(Problem.Kind.FORBIDDEN);
    }

    private SchemeRevision latest() {
        return world.revisions.get(world.revisions.size() - 1);
    }

    private List<String> ids(String csv) {
        var file = new SchemeFile("b.csv", csv.getBytes(StandardCharsets.UTF_8));
        return desk.read(ADMIN, "bac", file).scheme().all().map(MarkItem::id).toList();
    }

    private SchemeEffect change(boolean accepted, MarkItem... items) {
        long version = world.exams.get("bac").version();
        return desk.change(ADMIN, "bac", new SchemeOrder(version, scheme(items), "editor", accepted));
    }

    private Problem refusal(boolean accepted, MarkItem... items) {
        Exam before = world.exams.get("bac");
        Problem refused = catchThrowableOfType(Problem.class, () -> change(accepted, items));
        assertThat(world.exams).containsEntry("bac", before);
        assertThat(refused.kind()).isEqualTo(Problem.Kind.CONFLICT);
        return refused;
    }

    private static MarkScheme scheme(MarkItem... items) {
        return new MarkScheme(List.of(items));
    }

    private static MarkItem leaf(String id, String points) {
        return new MarkItem(id, "Question " + id, n(points), n("0.5"), false, List.of());
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }
}
