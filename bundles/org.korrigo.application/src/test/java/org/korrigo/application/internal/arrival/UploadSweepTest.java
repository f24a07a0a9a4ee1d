package org.korrigo.application.internal.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.DirectUnitOfWork;
import org.korrigo.application.internal.trial.ReadOnly;
import org.korrigo.domain.arrival.Upload;
import org.korrigo.domain.arrival.UploadRepository;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.audit.AuditTrail;

class UploadSweepTest {

    private static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");

    @TempDir
    private Path folder;

    private final Map<UUID, Upload> uploads = new LinkedHashMap<>();
    private final List<String> audited = new ArrayList<>();
    private UploadFiles files;
    private UploadSweep sweep;

    @BeforeEach
    void begin() {
        files = new UploadFiles(folder, new DiskRoom(() -> Long.MAX_VALUE, 0));
        Map<String, Function<Object[], Object>> answers = Map.of(
                "expired",
                given -> uploads.values().stream()
                        .filter(upload -> upload.expiresAt().isBefore((Instant) given[0]))
                        .toList(),
                "find",
                given -> Optional.ofNullable(uploads.get((UUID) given[0])),
                "remove",
                given -> uploads.remove((UUID) given[0]) != null);
        Map<String, Function<Object[], Object>> trail = Map.of("add", given -> {
            AuditEntry entry = (AuditEntry) given[0];
            audited.add(entry.action() + " " + entry.subject());
            return null;
        });
        sweep = new UploadSweep(
                new DirectUnitOfWork() {},
                ReadOnly.of(UploadRepository.class, answers),
                files,
                new Auditing(ReadOnly.of(AuditTrail.class, trail)));
    }

    @AfterEach
    void end() {
        sweep.stop();
    }

    @Test
    void what_has_expired_goes_with_its_bytes_and_the_rest_stays() throws IOException {
        UUID old = upload(NOW.minusSeconds(1), Optional.empty());
        UUID young = upload(NOW.plusSeconds(1), Optional.empty());

        sweep.sweep(NOW);

        assertThat(uploads).containsOnlyKeys(young);
        assertThat(files.all()).containsExactly(young);
        assertThat(audited).containsExactly("upload.expire " + old);
    }

    @Test
    void an_upload_to_which_bytes_still_come_is_left_for_the_next_sweep() throws IOException {
        UUID old = upload(NOW.minusSeconds(1), Optional.empty());
        try (HeldUpload held = files.hold(old)) {
            sweep.sweep(NOW);
            assertThat(uploads).containsOnlyKeys(old);
            assertThat(held.durable()).isEqualTo(3);
        }
        sweep.sweep(NOW);
        assertThat(uploads).isEmpty();
        assertThat(files.all()).isEmpty();
    }

    @Test
    void the_bytes_of_what_has_become_a_batch_go_and_its_end_is_no_news() throws IOException {
        UUID done = upload(NOW.plusSeconds(1), Optional.of(UUID.randomUUID()));

        sweep.sweep(NOW);
        assertThat(uploads).containsOnlyKeys(done);
        assertThat(files.all()).isEmpty();

        sweep.sweep(NOW.plus(Duration.ofDays(1)));
        assertThat(uploads).isEmpty();
        assertThat(audited).isEmpty();
    }

    @Test
    void bytes_that_no_upload_knows_go() throws IOException {
        send(UUID.randomUUID());
        sweep.sweep(NOW);
        assertThat(files.all()).isEmpty();
    }

    private UUID upload(Instant expires, Optional<UUID> batch) throws IOException {
        Upload upload = new Upload(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "chef",
                "scan.pdf",
                10,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                NOW.minusSeconds(60),
                expires,
                batch);
        uploads.put(upload.id(), upload);
        send(upload.id());
        return upload.id();
    }

    private void send(UUID upload) throws IOException {
        try (HeldUpload held = files.hold(upload)) {
            held.append(0, new ByteArrayInputStream(new byte[] {1, 2, 3}), 10);
        }
    }
}
