package org.korrigo.application.internal.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.application.health.ServerResources.FolderView;
import org.korrigo.application.health.TemporaryFiles.Remains;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.DirectUnitOfWork;
import org.korrigo.application.internal.ServerClock;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.arrival.Upload;
import org.korrigo.domain.arrival.UploadRepository;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.audit.AuditTrail;

class CareDesksTest {

    private static final Actor ADMIN = Actor.console("chef");
    private static final Duration DAY = Duration.ofHours(24);

    @TempDir
    Path home;

    private final List<String> audited = new ArrayList<>();

    @Test
    void temporaryFilesOfYesterdayGoAndWhatAnUploadNeedsStays() throws IOException {
        UUID resumable = UUID.randomUUID();
        UUID abandoned = UUID.randomUUID();
        Path uploads = home.resolve("uploads");
        old(uploads.resolve(resumable + ".part"));
        old(uploads.resolve(abandoned + ".part"));
        old(uploads.resolve("notes.txt"));
        Path temporary = home.resolve("tmp");
        old(temporary.resolve("korrigo-copy123.pdf"));
        old(temporary.resolve("cos42tmp"));
        old(temporary.resolve("somebody-elses"));
        old(temporary.resolve("korrigo-pages"));
        Files.writeString(temporary.resolve("korrigo-export9.csv"), "of this minute");
        Path unpacked = temporary.resolve("korrigo-arrival-1-x");
        old(unpacked.resolve("page.tif"));
        Files.setLastModifiedTime(unpacked, yesterday());
        TemporaryDesk desk = desk(resumable, uploads, temporary);

        var dry = desk.clean(ADMIN, DAY, false);
        assertThat(dry.remains())
                .extracting(Remains::kind)
                .containsExactlyInAnyOrder("uploads", "unpacked", "working-files");
        assertThat(dry.files()).isEqualTo(4);
        assertThat(dry.bytes()).isEqualTo(4 * 5);
        assertThat(uploads.resolve(abandoned + ".part")).exists();
        assertThat(audited).isEmpty();

        assertThat(desk.clean(ADMIN, DAY, true).files()).isEqualTo(4);
        assertThat(uploads).isDirectoryNotContaining(file -> file.toString().contains(abandoned.toString()));
        assertThat(uploads.resolve(resumable + ".part")).exists();
        assertThat(temporary.toFile().list())
                .containsExactlyInAnyOrder("somebody-elses", "korrigo-pages", "korrigo-export9.csv");
        assertThat(audited).containsExactly("temp.clean");
        assertThat(desk.clean(ADMIN, DAY, true).remains()).isEmpty();
        assertThatThrownBy(() -> desk.clean(ADMIN, Duration.ofMinutes(5), true)).hasMessageContaining("temp-age");
    }

    @Test
    void secretsOfTheConfigurationAreNotShown() {
        assertThat(ConfigurationDesk.shown("password", "hunter2")).isEqualTo("***");
        assertThat(ConfigurationDesk.shown("org.ops4j.pax.web.ssl.keystore.password", "x"))
                .isEqualTo("***");
        assertThat(ConfigurationDesk.shown("api-token", "x")).isEqualTo("***");
        assertThat(ConfigurationDesk.shown("url", "jdbc:postgresql://u:pw@db/k?user=a&password=b&ssl=true"))
                .isEqualTo("jdbc:postgresql://u:***@db/k?user=a&password=***&ssl=true");
        assertThat(ConfigurationDesk.shown("org.osgi.service.http.port", "8088"))
                .isEqualTo("8088");
    }

    @Test
    void theBiggestFolderComesFirst() throws IOException {
        Files.write(file("var/store/a"), new byte[3000]);
        Files.write(file("var/pages/b"), new byte[10]);
        Files.write(file("data/log/c"), new byte[200]);
        var view = new ResourceDesk(TestSettings.in(home)).show(ADMIN);
        assertThat(view.folders())
                .containsExactly(
                        new FolderView(home.resolve("var/store").toString(), 3000, 1, true),
                        new FolderView(home.resolve("data/log").toString(), 200, 1, true),
                        new FolderView(home.resolve("var/pages").toString(), 10, 1, true));
        assertThat(view.disks()).hasSize(2).allMatch(disk -> disk.total() >= disk.free());
        assertThat(view.processors()).isPositive();
        assertThat(view.heapMost()).isGreaterThan(view.heapUsed());
    }

    private Path file(String name) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        return file;
    }

    private static void old(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "12345");
        Files.setLastModifiedTime(file, yesterday());
    }

    private static FileTime yesterday() {
        return FileTime.from(Instant.now().minus(Duration.ofHours(30)));
    }

    private TemporaryDesk desk(UUID resumable, Path uploads, Path temporary) {
        Upload known = new Upload(
                resumable,
                UUID.randomUUID(),
                "anne",
                "lot.pdf",
                9,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                Instant.MAX,
                Optional.empty());
        UploadRepository repository = (UploadRepository) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {UploadRepository.class},
                (proxy, method, given) ->
                        Optional.of(known).filter(upload -> upload.id().equals(given[0])));
        AuditTrail trail = new AuditTrail() {

            @Override
            public void add(AuditEntry entry) {
                audited.add(entry.action());
            }

            @Override
            public List<AuditEntry> since(Instant from, int limit) {
                return List.of();
            }
        };
        return new TemporaryDesk(
                new DirectUnitOfWork() {},
                repository,
                new Auditing(trail),
                new ServerClock(Clock.systemUTC()),
                TemporaryDesk.folders(temporary, temporary),
                uploads);
    }
}
