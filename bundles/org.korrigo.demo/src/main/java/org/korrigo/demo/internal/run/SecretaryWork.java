package org.korrigo.demo.internal.run;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.korrigo.demo.internal.folder.StudentFinder;
import org.korrigo.demo.internal.folder.Truth;
import org.korrigo.demo.internal.rest.Copy;
import org.korrigo.demo.internal.rest.Exam;
import org.korrigo.demo.internal.rest.Issue;
import org.korrigo.demo.internal.rest.Session;
import org.korrigo.demo.internal.rest.Student;
import org.korrigo.demo.internal.rest.Undecided;

/** What a secretary does: looks at doubtful copies, and says whose the undecided ones are. The truth stands in for eyes. */
final class SecretaryWork {

    private final Session secretary;
    private final Exam exam;

    SecretaryWork(Session secretary, Exam exam) {
        this.secretary = secretary;
        this.exam = exam;
    }

    List<Copy> copies() throws IOException, InterruptedException {
        return secretary.list("/exams/" + exam.id() + "/copies", Copy.class);
    }

    List<Student> students() throws IOException, InterruptedException {
        return secretary.list("/exams/" + exam.id() + "/students", Student.class);
    }

    List<Undecided> undecided() throws IOException, InterruptedException {
        return secretary.list("/exams/" + exam.id() + "/identification", Undecided.class);
    }

    /** @return how many copies were accepted */
    int acceptQuarantined() throws IOException, InterruptedException {
        int accepted = 0;
        for (Copy copy : copies()) {
            if (copy.state().equals("QUARANTINED")) {
                String doubts =
                        copy.issues().stream().map(Issue::code).distinct().collect(Collectors.joining(", "));
                Map<String, String> reason = Map.of("reason", "Compared with the pile of papers: " + doubts);
                secretary.post("/copies/" + copy.id() + "/acceptance", copy.version(), reason, Copy.class);
                accepted++;
            }
        }
        return accepted;
    }

    /** Identifies every undecided copy whose student is in the class list. @return how many were identified */
    int identify(Truth truth) throws IOException, InterruptedException {
        StudentFinder finder = new StudentFinder(students());
        int identified = 0;
        for (Undecided undecided : undecided()) {
            Copy copy = undecided.copy();
            secretary.bytes("/copies/" + copy.id() + "/header");
            Optional<Student> student = truth.paperOf(copy.scannedPages()).flatMap(finder::of);
            if (student.isPresent()) {
                Map<String, String> choice = Map.of("student", student.get().id());
                secretary.put("/copies/" + copy.id() + "/student", copy.version(), choice, Copy.class);
                identified++;
            }
        }
        return identified;
    }
}
