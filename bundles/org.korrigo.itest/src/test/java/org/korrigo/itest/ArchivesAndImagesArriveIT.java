package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scans that are no PDF become batches with the right pages, once each, whatever plug-in is away meanwhile. */
@Order(16)
@ExtendWith(OneServer.class)
class ArchivesAndImagesArriveIT {

    private static final String ZIP = "korrigo-plugin-importer-zip";

    private final Server server;
    private final Exam exam;

    ArchivesAndImagesArriveIT(Server server) {
        this.server = server;
        exam = Exam.create(server.staff());
    }

    @Test
    void anArchiveATiffAndAJpegBecomeBatchesWithTheirPages() throws IOException {
        byte[] known = LooseSheets.scan(3);
        byte[] archive = archive(Map.of("lot-2.pdf", known, "lot-10.pdf", LooseSheets.scan(2)));
        String opened = arrival(upload("lot.zip", archive).done());
        upload("scan.tif", tiff(4)).done();
        upload("photo.jpg", jpeg()).done();
        awaitIndexed();

        assertThat(exam.batches())
                .extracting(batch -> batch.path("fileName").asText() + " "
                        + batch.path("accounts").path("scanned").asInt())
                .containsExactlyInAnyOrder("lot-2.pdf 3", "lot-10.pdf 2", "scan.pdf 4", "photo.pdf 1");
        assertThat(parts(opened))
                .extracting(part -> part.path("name").asText())
                .containsExactly("lot-2.pdf", "lot-10.pdf");

        Answer again = upload("same.zip", archive);
        assertThat(again.problem()).as(again.toString()).isEqualTo("scan-duplicate");
        String other = arrival(upload("other.zip", archive(Map.of("known.pdf", known, "new.pdf", LooseSheets.scan(1))))
                .done());
        awaitIndexed();
        assertThat(parts(other))
                .extracting(part -> part.path("known").asBoolean())
                .containsExactly(true, false);
        assertThat(exam.batches()).hasSize(5);
    }

    @Test
    void anArchiveWaitsForAnImporterThatIsAway() throws IOException {
        server.console("feature:uninstall", ZIP).succeeded();
        try {
            upload("lot.zip", archive(Map.of("lot.pdf", LooseSheets.scan(1)))).done();
            exam.awaitJobs("parked", jobs -> jobs.stream()
                    .anyMatch(job -> job.path("state").asText().equals("PARKED")));
            assertThat(exam.jobs().get(0).path("waitingFor").asText()).isEqualTo("importer:zip");
        } finally {
            server.console("feature:install", ZIP).succeeded();
        }
        awaitIndexed();
        assertThat(exam.batches()).hasSize(1);
    }

    private Answer upload(String name, byte[] bytes) {
        return exam.upload(name + "&layout=a4-booklet", bytes);
    }

    private void awaitIndexed() {
        exam.awaitJobs("unpacked and indexed", jobs -> jobs.stream()
                .filter(job ->
                        List.of("UNPACK", "INDEX").contains(job.path("kind").asText()))
                .allMatch(job -> job.path("state").asText().equals("DONE")));
    }

    private static String arrival(Answer answer) {
        return answer.json().path("id").asText();
    }

    private List<JsonNode> parts(String arrival) {
        return Json.list(server.staff().admin().read("/arrivals/" + arrival).path("parts"));
    }

    private static byte[] archive(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(827, 1169, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }

    private static byte[] tiff(int pages) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int page = 0; page < pages; page++) {
                var image = new BufferedImage(827 + page, 1169, BufferedImage.TYPE_BYTE_GRAY);
                writer.writeToSequence(new IIOImage(image, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
