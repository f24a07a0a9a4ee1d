package org.korrigo.demo.internal.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.korrigo.demo.internal.folder.StudentFinder;
import org.korrigo.demo.internal.folder.Truth.Paper;
import org.korrigo.demo.internal.rest.Copy;
import org.korrigo.demo.internal.rest.Student;
import org.korrigo.demo.internal.rest.Undecided;

/**
 * How well the machine knew whose the copies are.
 *
 * @param listed papers whose student is in the class list
 * @param first of these, right student first or chosen
 * @param amongThree of these, right student among the best three or chosen
 * @param automatic of these, rightly decided without a person
 * @param wrongAutomatic copies given to a wrong student without a person, in words
 */
public record IdentityScore(int listed, int first, int amongThree, int automatic, List<String> wrongAutomatic) {

    private static final int PROPOSED = 3;

    public static IdentityScore of(MachineWork work) {
        StudentFinder finder = new StudentFinder(work.students());
        int[] right = new int[3];
        int listed = 0;
        for (Paper paper : work.truth().booklets()) {
            Optional<String> student = finder.of(paper).map(Student::id);
            if (student.isPresent()) {
                listed++;
                List<Copy> copies = work.copiesOf(paper);
                int rank = copies.isEmpty() ? PROPOSED : rank(work, copies.get(0), student.get());
                right[0] += rank <= 0 ? 1 : 0;
                right[1] += rank < PROPOSED ? 1 : 0;
                right[2] += rank < 0 ? 1 : 0;
            }
        }
        return new IdentityScore(listed, right[0], right[1], right[2], wrong(work, finder));
    }

    /** -1 when chosen, else the place among the proposals from 0; a large number when not proposed. */
    private static int rank(MachineWork work, Copy copy, String student) {
        if (copy.isAutomatic()) {
            return copy.student() != null && student.equals(copy.student().id()) ? -1 : PROPOSED;
        }
        List<String> proposed = work.undecided().stream()
                .filter(undecided -> undecided.copy().id().equals(copy.id()))
                .flatMap(undecided -> undecided.candidates().stream())
                .map(Undecided.Candidate::student)
                .toList();
        int place = proposed.indexOf(student);
        return place < 0 ? PROPOSED : place;
    }

    private static List<String> wrong(MachineWork work, StudentFinder finder) {
        List<String> wrong = new ArrayList<>();
        for (Copy copy : work.copies()) {
            Optional<Paper> paper = work.truth().paperOf(copy.scannedPages());
            Optional<String> right = paper.flatMap(finder::of).map(Student::id);
            String given = copy.student() == null ? "" : copy.student().id();
            if (copy.isAutomatic() && !right.equals(Optional.of(given))) {
                wrong.add("copy " + copy.number() + " (paper "
                        + paper.map(p -> p.number() + " of " + p.lastName()).orElse("unknown") + ") was given to "
                        + (copy.student() == null ? "?" : copy.student().lastName()));
            }
        }
        return wrong;
    }
}
