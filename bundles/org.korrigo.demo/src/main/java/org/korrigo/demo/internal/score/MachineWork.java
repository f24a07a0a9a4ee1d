package org.korrigo.demo.internal.score;

import java.util.List;
import java.util.Optional;
import org.korrigo.demo.internal.folder.Truth;
import org.korrigo.demo.internal.folder.Truth.Paper;
import org.korrigo.demo.internal.rest.Batch;
import org.korrigo.demo.internal.rest.Copy;
import org.korrigo.demo.internal.rest.Student;
import org.korrigo.demo.internal.rest.Undecided;

/** What the server made of a batch before any person touched it, and what it should have made. */
public record MachineWork(
        Truth truth, List<Student> students, List<Batch> batches, List<Copy> copies, List<Undecided> undecided) {

    /** The copies made of a paper; one, if all went well. */
    List<Copy> copiesOf(Paper paper) {
        return copies.stream()
                .filter(copy -> truth.paperOf(copy.scannedPages()).equals(Optional.of(paper)))
                .toList();
    }
}
