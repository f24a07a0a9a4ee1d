package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** docs/admin/upgrade.md, with data: two distributions side by side, the second with a schema of its own; there and back. */
@BesideTheSuite
@Order(22)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VersionsFollowEachOtherIT {

    private static final int PAGES = 4;

    @Test
    void dataGoWithTheProgramAndTheOldVersionServesAgainWhenTheNewOneDisappoints() throws IOException {
        try (OwnServer old = OwnServer.unpacked("version-1");
                OwnServer next = OwnServer.unpacked("version-2")) {
            NextVersion.of(next.home());
            Path link = link(old.home());
            oneThread(old);
            old.start();
            String password = fill(old);
            List<String> copies = copies(old);
            Console.Result tooEarly = next.console("upgrade-from", link.toString(), "--yes");
            assertThat(tooEarly.code()).isEqualTo(1);
            assertThat(tooEarly.err()).contains("tourne");
            old.stop();

            next.console("upgrade-from", link.toString(), "--yes").succeeded();
            assertThat(link.toRealPath()).isEqualTo(next.home().toRealPath());
            assertThat(next.home().resolve("etc/org.korrigo.jobs.cfg"))
                    .content()
                    .contains("threads = 1");
            next.start();
            assertThat(copies(next)).isEqualTo(copies);
            Person admin = Person.signedIn(next.address(), "chef", password);
            next.console("cache-clear", "--yes").succeeded();
            String copy = Json.list(admin.read("/exams/suite/copies"))
                    .get(0)
                    .path("id")
                    .asText();
            assertThat(admin.get("/copies/" + copy + "/pages/1/image").done().body())
                    .isNotEmpty();
            next.console("exam-create", "Après", "--reference", "after").succeeded();
            assertThat(ServerLog.troubles(next.log())).isEmpty();
            next.stop();

            goBack(next, link, old);
            old.start();
            assertThat(copies(old)).isEqualTo(copies);
            assertThat(old.console("exam-report", "after").code())
                    .as("made after the upgrade")
                    .isNotZero();
            assertThat(ServerLog.troubles(old.log())).isEmpty();
        }
    }

    private static void oneThread(OwnServer server) throws IOException {
        Path jobs = server.home().resolve("etc/org.korrigo.jobs.cfg");
        Files.writeString(jobs, Files.readString(jobs).replace("threads = 0", "threads = 1"));
    }

    private static void goBack(OwnServer next, Path link, OwnServer old) throws IOException {
        Console.Result withData = next.console("version-rollback", "--with-data", "--yes");
        assertThat(withData.code()).isEqualTo(1);
        assertThat(withData.err()).contains("schéma a changé");
        next.console("version-rollback", "--yes").succeeded();
        assertThat(link.toRealPath()).isEqualTo(old.home().toRealPath());
    }

    private static Path link(Path home) throws IOException {
        Path link = home.resolveSibling("korrigo");
        Files.deleteIfExists(link);
        return Files.createSymbolicLink(link, home);
    }

    /** @return the password of the administrator */
    private static String fill(OwnServer server) throws IOException {
        Path scan = Files.write(server.home().resolve("lot.pdf"), LooseSheets.scan(PAGES));
        server.console("exam-create", "Suite", "--reference", "suite", "--layout", "a4-booklet")
                .succeeded();
        server.console("scan-import", "suite", scan.toString(), "--wait").succeeded();
        assertThat(copies(server)).isNotEmpty();
        return server.console("account-create", "chef", "--role", "admin", "--json")
                .json()
                .path("password")
                .asText();
    }

    private static List<String> copies(OwnServer server) {
        return Json.list(server.console("copy-list", "suite", "--json").json()).stream()
                .map(copy -> copy.path("number").asText())
                .toList();
    }
}
