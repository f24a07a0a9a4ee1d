package org.korrigo.ocr.tesseract.internal.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.korrigo.ocr.tesseract.internal.DrawnZone;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.ocr.OcrCandidate;

class TesseractWorkerTest {
    private static final GreyImage NAME =
            new DrawnZone(300, 70, 0).text("MARTIN", 30, 20, 32, 30).image();
    private final TesseractWorker worker = new TesseractWorker();

    @Test
    void stays_warm_for_the_next_request() throws Exception {
        run(new ReadingJob("fra", 7, "", 60_000, List.of(NAME)));
        long started = System.nanoTime();
        List<OcrCandidate> again = run(new ReadingJob("fra", 7, "", 60_000, List.of(NAME)));
        long milliseconds = (System.nanoTime() - started) / 1_000_000;

        assertThat(again).extracting(OcrCandidate::text).containsExactly("MARTIN");
        assertThat(milliseconds)
                .as("reading a word once the language is loaded")
                .isLessThan(2_000);
    }

    @Test
    void forgets_the_permitted_characters_of_the_request_before() throws Exception {
        run(new ReadingJob("fra", 7, "0123456789", 60_000, List.of(NAME)));

        assertThat(run(new ReadingJob("fra", 7, "", 60_000, List.of(NAME))))
                .extracting(OcrCandidate::text)
                .containsExactly("MARTIN");
    }

    @Test
    void reads_at_least_one_view_and_leaves_out_those_it_has_no_time_for() throws Exception {
        List<OcrCandidate> readings = run(new ReadingJob("fra", 7, "", 1, Collections.nCopies(50, NAME)));

        assertThat(readings).hasSize(1);
    }

    private List<OcrCandidate> run(ReadingJob job) throws Exception {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        worker.run(new DataInputStream(new ByteArrayInputStream(job.encoded())), new DataOutputStream(answer));
        return Readings.decoded(answer.toByteArray()).candidates();
    }
}
