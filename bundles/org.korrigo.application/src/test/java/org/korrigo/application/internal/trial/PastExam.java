package org.korrigo.application.internal.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.roster.Student;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.BatchIssue;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.domain.scan.ScannedPage.Disposition;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.storage.BlobRef;

/** An exam whose one batch was split in booklets of two pages. */
final class PastExam {

    static final UUID EXAM = new UUID(1, 1);
    static final UUID BATCH = new UUID(2, 2);

    final Student durand = student(1, "DURAND", "Paul");
    final Student lefebvre = student(2, "LEFEBVRE", "Aminata");
    final Student nguyen = student(3, "NGUYEN", "Sacha");

    private final TrialWorld world;
    Batch.State state = Batch.State.SPLIT;
    final List<ScannedPage> pages = new ArrayList<>();
    final List<Copy> all = new ArrayList<>();
    final List<BatchIssue> issues = new ArrayList<>();

    PastExam(TrialWorld world) {
        this.world = world;
    }

    private static Student student(int number, String last, String first) {
        return new Student(new UUID(3, number), last, first, Optional.empty(), "T1", "", "", "", number);
    }

    /** Makes the pages of the world's paper, all placed but those with a defect. */
    void scan() {
        world.paper.facts().forEach(facts -> {
            ScannedPage page =
                    new ScannedPage(new UUID(4, facts.number()), BATCH, facts, Disposition.PLACED, Optional.empty());
            pages.add(facts.defect()
                    .map(defect -> page.setAside(Disposition.QUARANTINED, defect.code(), defect.detail()))
                    .orElse(page));
        });
    }

    Copy copy(Identity identity, int... numbers) {
        return copy(BATCH, identity, numbers);
    }

    Copy copy(UUID batch, Identity identity, int... numbers) {
        List<CopyPage> places = new ArrayList<>();
        for (int number : numbers) {
            int position = places.size() + 1;
            places.add(new CopyPage(position, new UUID(4, number), Region.WHOLE, Rotation.NONE, position));
        }
        int ordinal = all.size() + 1;
        Copy copy = new Copy(
                new UUID(5, ordinal),
                EXAM,
                batch,
                ordinal,
                "COPY-" + ordinal,
                CopyState.READY,
                places,
                1,
                identity,
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                0);
        all.add(copy);
        return copy;
    }

    static Identity found(Student student, Identity.Method method) {
        var candidate = new Identity.Candidate(student.id(), 0.9, "last-name");
        Optional<UUID> whose = method == Identity.Method.NONE ? Optional.empty() : Optional.of(student.id());
        return new Identity(whose, method, List.of(candidate), Optional.of("identity:roster@0.9.0 ocr:digits@0.9.0"));
    }

    private Batch batch() {
        var layout = world.layouts.get("two-pages");
        return new Batch(
                BATCH,
                EXAM,
                new BlobRef("a".repeat(64), 1),
                "application/pdf",
                "lot1.pdf",
                layout,
                new PluginChoice(layout.splitStrategy(), layout.splitOptions()),
                state,
                Optional.of("split:fixed-pages@0.9.0"),
                "admin",
                Instant.EPOCH,
                0);
    }

    Map<String, Function<Object[], Object>> scans() {
        return Map.of(
                "find",
                id -> Optional.of(batch()).filter(batch -> batch.id().equals(id[0])),
                "pages",
                id -> List.copyOf(pages),
                "issues",
                id -> List.copyOf(issues));
    }

    Map<String, Function<Object[], Object>> exams() {
        return Map.of("find", id -> Optional.of(TrialWorld.exam(EXAM)));
    }

    Map<String, Function<Object[], Object>> copies() {
        return Map.of("ofExam", id -> List.copyOf(all), "ofBatch", id -> all.stream()
                .filter(copy -> copy.batch().equals(id[0]))
                .toList());
    }

    Map<String, Function<Object[], Object>> students() {
        return Map.of("enrolled", id -> List.of(durand, lefebvre, nguyen));
    }
}
