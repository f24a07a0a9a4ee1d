package org.korrigo.domain.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.domain.scan.ScannedPage.Disposition;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

class RepairTest {

    private static final int SINGLE_OF_THREE = 15;
    private static final int BLANK = 21;
    private static final int UNREADABLE = 20;

    private final Sheaf exam = Paper.exam();

    @Test
    void aPageMovedWithinItsCopyKeepsItsKeyAndIsThenWhatIsPrintedThere() {
        Sheaf after = move(3, 3, 3, 1).applied(exam);
        assertThat(Paper.read(after, 3)).containsExactly("3:6R", "1:5R", "2:6L", "4:5L", "5:15");
        assertThat(logicals(after, 3)).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void aPageMovedToAnotherCopyStaysWhatItIsAndFindsItsKeyWhenItComesBack() {
        Sheaf after = move(3, 1, 4, 6).applied(exam);
        assertThat(Paper.read(after, 4)).endsWith("6:5R");
        assertThat(logicals(after, 4)).endsWith(5, 1);
        assertThat(Paper.read(move(4, 6, 3, 1).applied(after), 3)).isEqualTo(Paper.read(exam, 3));
    }

    @Test
    void aPageThatComesBackTurnedGetsAnotherKeyForItsDrawingsNoLongerFit() {
        Sheaf away = new TurnPage(Paper.copy(4), 6, Rotation.HALF_TURN)
                .applied(move(3, 1, 4, 6).applied(exam));
        assertThat(Paper.read(move(4, 6, 3, 1).applied(away), 3)).startsWith("6:5R");
    }

    @Test
    void twoPagesOfTwoCopiesChangePlaces() {
        Sheaf after = new SwapPages(Paper.copy(3), 2, Paper.copy(4), 3).applied(exam);
        assertThat(Paper.read(after, 3)).containsExactly("1:5R", "6:8R", "3:6R", "4:5L", "5:15");
        assertThat(Paper.read(after, 4)).containsExactly("1:7R", "2:8L", "6:6L", "4:7L", "5:16");
        assertThat(logicals(after, 3)).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void theHalvesOfASheetGoInOneAfterTheOtherAndNeverTwice() {
        Sheaf after = new InsertPage(
                        Paper.scan(BLANK),
                        List.of(Region.LEFT_HALF, Region.RIGHT_HALF),
                        Paper.copy(3),
                        6,
                        Rotation.NONE,
                        Optional.empty())
                .applied(exam);
        assertThat(Paper.read(after, 3)).endsWith("6:21L", "7:21R");
        assertThat(logicals(after, 3)).endsWith(6, 7);
        assertThat(after.page(Paper.scan(BLANK)).disposition()).isEqualTo(Disposition.PLACED);
        refuses("page-placed-already", () -> insert(BLANK, Region.WHOLE).applied(after));
        refuses("page-placed-already", () -> insert(SINGLE_OF_THREE, Region.LEFT_HALF)
                .applied(exam));
        refuses("page-unreadable", () -> insert(UNREADABLE, Region.WHOLE).applied(exam));
    }

    @Test
    void anInsertedPageIsTheOneTheCopyLacksOrAFurtherSheet() {
        Sheaf without = new SetAside(Paper.scan(6), Disposition.QUARANTINED, "").applied(exam);
        assertThat(logicals(without, 3)).containsExactly(1, 4, 5);
        InsertPage second = new InsertPage(
                Paper.scan(BLANK), List.of(Region.WHOLE), Paper.copy(3), 2, Rotation.NONE, Optional.empty());
        assertThat(logicals(second.applied(without), 3)).containsExactly(1, 2, 4, 5);
        assertThat(logicals(second.applied(exam), 3)).containsExactly(1, 6, 2, 3, 4, 5);
    }

    @Test
    void aCopyTakesThePagesOfAnotherWhichEnds() {
        Sheaf after = new MergeCopies(Paper.copy(3), Paper.copy(4)).applied(exam);
        assertThat(Paper.read(after, 3)).hasSize(10).endsWith("10:16");
        assertThat(logicals(after, 3)).containsExactly(1, 2, 3, 4, 5, 1, 2, 3, 4, 5);
        assertThat(after.copies()).doesNotContainKey(Paper.copy(4));
        refuses("copy-has-marks", () -> new MergeCopies(Paper.copy(3), Paper.copy(1)).applied(exam));
        refuses("copy-in-use", () -> new MergeCopies(Paper.copy(3), Paper.copy(2)).applied(exam));
    }

    @Test
    void theSecondPartOfASplitCopyBeginsABooklet() {
        Sheaf after = new SplitCopy(Paper.copy(1), 3, Paper.copy(99)).applied(exam);
        assertThat(Paper.read(after, 1)).containsExactly("1:1R", "2:2L");
        assertThat(Paper.read(after, 99)).containsExactly("1:2R", "2:1L", "3:13");
        assertThat(logicals(after, 99)).containsExactly(1, 2, 3);
        refuses("repair-without-effect", () -> new SplitCopy(Paper.copy(1), 1, Paper.copy(99)).applied(exam));
    }

    @Test
    void aPageThatIsSetAsideLeavesEveryCopyAndSaysWhy() {
        Sheaf after = new SetAside(Paper.scan(5), Disposition.DISCARDED, "Feuille de brouillon").applied(exam);
        assertThat(Paper.read(after, 3)).containsExactly("2:6L", "3:6R", "5:15");
        assertThat(after.page(Paper.scan(5)).reason().orElseThrow().detail()).isEqualTo("Feuille de brouillon");
        refuses("reason-missing", () -> new SetAside(Paper.scan(5), Disposition.DISCARDED, " ").applied(exam));
        refuses("repair-fate", () -> new SetAside(Paper.scan(5), Disposition.PLACED, "x").applied(exam));
        refuses("page-unreadable", () -> new SetAside(Paper.scan(UNREADABLE), Disposition.BLANK, "").applied(exam));
    }

    @Test
    void aNewScanTakesEveryPlaceOfTheOldOneAndItsDrawings() {
        Sheaf after = new ReplacePage(Paper.scan(5), Paper.scan(BLANK), Rotation.HALF_TURN).applied(exam);
        assertThat(Paper.read(after, 3)).containsExactly("1:21R", "2:6L", "3:6R", "4:21L", "5:15");
        assertThat(after.copy(Paper.copy(3)).page(1).rotation()).isEqualTo(Rotation.HALF_TURN);
        assertThat(after.page(Paper.scan(5)).reason().orElseThrow().code()).isEqualTo("replaced");
        refuses("page-in-no-copy", () -> new ReplacePage(Paper.scan(BLANK), Paper.scan(5), Rotation.NONE)
                .applied(exam));
    }

    @Test
    void aNewScanThatStoodInACopyOfItsOwnLeavesItAndTheCopyEnds() {
        Sheaf alone = new SplitCopy(Paper.copy(4), 5, Paper.copy(99)).applied(exam);
        Sheaf after = new ReplacePage(Paper.scan(SINGLE_OF_THREE), Paper.scan(16), Rotation.NONE).applied(alone);
        assertThat(Paper.read(after, 3)).endsWith("5:16");
        assertThat(after.copies()).doesNotContainKey(Paper.copy(99));
    }

    @Test
    void whatALaterRepairTouchedCannotBeUndoneBeforeIt() {
        Sheaf first = insert(BLANK, Region.LEFT_HALF).applied(exam);
        Change change = Change.between(exam, first);
        Sheaf second = new InsertPage(
                        Paper.scan(BLANK),
                        List.of(Region.RIGHT_HALF),
                        Paper.copy(4),
                        1,
                        Rotation.NONE,
                        Optional.empty())
                .applied(first);
        refuses("repair-overtaken", () -> second.undone(change));
        assertThat(second.undone(Change.between(first, second)).undone(change).pages())
                .isEqualTo(exam.pages());
    }

    private static MovePage move(int copy, int page, int to, int position) {
        return new MovePage(Paper.copy(copy), page, Paper.copy(to), position, Optional.empty());
    }

    private static InsertPage insert(int scan, Region part) {
        return new InsertPage(Paper.scan(scan), List.of(part), Paper.copy(3), 1, Rotation.NONE, Optional.empty());
    }

    private static List<Integer> logicals(Sheaf sheaf, int copy) {
        return sheaf.copy(Paper.copy(copy)).pages().stream()
                .map(CopyPage::logical)
                .toList();
    }

    private static void refuses(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(code));
    }
}
