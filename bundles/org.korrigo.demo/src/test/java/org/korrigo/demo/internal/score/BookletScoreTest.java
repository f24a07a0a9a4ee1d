package org.korrigo.demo.internal.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.korrigo.demo.internal.folder.ScannedSide;
import org.korrigo.demo.internal.folder.Truth;
import org.korrigo.demo.internal.folder.Truth.Paper;
import org.korrigo.demo.internal.rest.Copy;

/** Paper 1: pages 1 and 2, scanned again as 3 and 4, then a blank page 5. Paper 2: pages 6 and 7. */
class BookletScoreTest {

    private static final Truth TRUTH = new Truth(
            "a4-duplex",
            List.of(),
            Map.of(),
            List.of(paper(1), paper(2)),
            List.of(
                    side(1, 1, 1, "exam"),
                    side(2, 1, 2, "exam"),
                    side(3, 1, 1, "duplicate"),
                    side(4, 1, 2, "duplicate"),
                    new ScannedSide(5, null, null, null, List.of(), 0, "blank"),
                    side(6, 2, 1, "exam"),
                    side(7, 2, 2, "exam")));

    private static Paper paper(int number) {
        return new Paper(number, null, "N" + number, "P", "1G2", null, List.of());
    }

    private static ScannedSide side(int number, int booklet, int logical, String kind) {
        return new ScannedSide(number, booklet, 1, logical == 1 ? "recto" : "verso", List.of(logical), 0, kind);
    }

    @SafeVarargs
    private static BookletScore score(List<Integer>... copies) {
        List<Copy> made = new ArrayList<>();
        for (List<Integer> pages : copies) {
            int ordinal = made.size() + 1;
            made.add(new Copy("c" + ordinal, ordinal, "N", "STAGING", 2, pages, List.of(), "NONE", null, false, 1));
        }
        return BookletScore.of(new MachineWork(TRUTH, List.of(), List.of(), made, List.of()));
    }

    @Test
    void papers_with_their_pages_in_order_are_exact() {
        assertThat(score(List.of(1, 2), List.of(6, 7))).isEqualTo(new BookletScore(2, 2, 2, List.of()));
    }

    @Test
    void a_second_scan_is_as_good_as_the_first_and_a_blank_page_does_no_harm() {
        assertThat(score(List.of(3, 2, 5), List.of(6, 7)).ordered()).isEqualTo(2);
    }

    @Test
    void pages_in_the_wrong_order_are_exact_but_not_ordered() {
        assertThat(score(List.of(1, 2), List.of(7, 6))).isEqualTo(new BookletScore(2, 2, 1, List.of(2)));
    }

    @Test
    void a_page_of_another_paper_spoils_both() {
        assertThat(score(List.of(1, 2, 6), List.of(7)).wrong()).containsExactly(1, 2);
    }

    @Test
    void a_paper_torn_into_two_copies_is_not_rebuilt() {
        assertThat(score(List.of(1), List.of(2), List.of(6, 7)).wrong()).containsExactly(1);
    }

    @Test
    void a_second_scan_kept_beside_the_first_is_a_page_too_many() {
        assertThat(score(List.of(1, 2, 3, 4), List.of(6, 7)).ordered()).isEqualTo(1);
    }
}
