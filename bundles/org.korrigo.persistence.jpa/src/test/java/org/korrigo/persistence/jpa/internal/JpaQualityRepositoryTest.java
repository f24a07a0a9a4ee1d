package org.korrigo.persistence.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.PageQuality;
import org.korrigo.domain.scan.QualityLevel;
import org.korrigo.domain.scan.ScannedPage;

class JpaQualityRepositoryTest {

    private static final String BY = "quality:standard@1.0.0";

    private JpaUnitOfWork unit;
    private JpaQualityRepository quality;
    private Batch batch;
    private List<ScannedPage> pages;

    @BeforeEach
    void empty() throws SQLException {
        unit = TestPersistence.empty();
        quality = new JpaQualityRepository(unit);
        JpaScanRepository scans = new JpaScanRepository(unit);
        Exam exam = unit.write(() -> new JpaExamRepository(unit).add(Samples.exam("bac")));
        batch = unit.write(() -> scans.add(Samples.batch(exam, 'a')));
        pages = Samples.pages(batch, 3);
        unit.run(() -> scans.addPages(pages));
    }

    @Test
    void findings_come_back_page_by_page_the_worst_first_and_replace_earlier_ones() {
        PageQuality sound = PageQuality.sound(pages.get(0).id(), BY);
        PageQuality pale = found(1, "too-light", QualityLevel.ORANGE);
        PageQuality blurred = found(1, "blurred", QualityLevel.RED);
        PageQuality unseen = PageQuality.notChecked(pages.get(2).id(), "Nobody looked.");
        unit.run(() -> quality.replace(batch.id(), List.of(found(0, "cut", QualityLevel.RED))));
        unit.run(() -> quality.replace(batch.id(), List.of(unseen, pale, blurred, sound)));

        assertThat(unit.read(() -> quality.ofBatch(batch.id()))).containsExactly(sound, blurred, pale, unseen);
        assertThat(unit.read(() -> quality.worst(batch.id()))).isEqualTo(QualityLevel.RED);
    }

    @Test
    void a_batch_nobody_looked_at_is_unchecked() {
        assertThat(unit.read(() -> quality.worst(batch.id()))).isEqualTo(QualityLevel.UNCHECKED);
        assertThat(unit.read(() -> quality.ofBatch(batch.id()))).isEmpty();
        unit.run(() -> quality.replace(
                batch.id(), List.of(PageQuality.sound(pages.get(0).id(), BY))));
        assertThat(unit.read(() -> quality.worst(batch.id()))).isEqualTo(QualityLevel.GREEN);
    }

    private PageQuality found(int page, String code, QualityLevel level) {
        return new PageQuality(
                pages.get(page).id(), code, level, OptionalDouble.of(0.9), OptionalDouble.of(0.65), "Look.", BY);
    }
}
