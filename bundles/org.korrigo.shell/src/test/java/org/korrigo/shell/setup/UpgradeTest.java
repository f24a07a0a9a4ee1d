package org.korrigo.shell.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpgradeTest {

    @TempDir
    Path folder;

    private Path old;
    private Path next;

    @BeforeEach
    void unpackTwoVersions() throws IOException {
        old = Distributions.unpacked(folder, "1.9.0", "001.xml");
        next = Distributions.unpacked(folder, "1.10.0", "001.xml", "002.xml");
        Distributions.write(old.resolve("var/store/aa/bb/scan"), "bytes");
        Distributions.write(old.resolve("var/database/PG_VERSION"), "17");
        Distributions.write(old.resolve("var/database/postmaster.pid"), "999999999\n");
        Distributions.write(old.resolve("var/uploads/half"), "ha");
        Distributions.write(old.resolve("var/console.path"), "/nowhere\n");
    }

    private Distributions.Said upgrade(String... more) {
        String[] words = new String[2 + more.length];
        words[0] = "upgrade-from";
        words[1] = old.toString();
        System.arraycopy(more, 0, words, 2, more.length);
        return Distributions.run(next, words);
    }

    @Test
    void nothingIsDoneBeforeSomebodySaysYes() {
        assertThat(upgrade().out()).contains("var/database", "--yes");
        assertThat(next.resolve("var/database")).doesNotExist();
    }

    @Test
    void theOldVersionStaysAsItIsAndSharesNoFileThatIsWrittenTo() throws IOException {
        assertThat(upgrade("--yes").err()).isEmpty();
        assertThat(next.resolve("var/store/aa/bb/scan")).hasContent("bytes");
        Files.writeString(next.resolve("var/database/PG_VERSION"), "changed");
        Files.writeString(next.resolve("var/uploads/half"), "whole");
        Files.delete(next.resolve("var/store/aa/bb/scan"));
        assertThat(old.resolve("var/database/PG_VERSION")).hasContent("17");
        assertThat(old.resolve("var/uploads/half")).hasContent("ha");
        assertThat(old.resolve("var/store/aa/bb/scan")).hasContent("bytes");
        assertThat(next.resolve("var/database/postmaster.pid")).doesNotExist();
        assertThat(next.resolve("var/console.path")).doesNotExist();
    }

    @Test
    void changedKeysMoveIntoTheFilesOfTheNewVersion() throws IOException {
        Distributions.write(old.resolve("etc/org.korrigo.jobs.cfg"), "threads = 7\nretrySeconds = 5\nown = mine\n");
        Distributions.write(
                next.resolve("etc/org.korrigo.jobs.cfg"),
                "# better\nthreads = 0\nnode =\nretrySeconds = 9\nlimit = 3\n");
        assertThat(upgrade("--yes").code()).isZero();
        assertThat(ConfigFile.of(next.resolve("etc/org.korrigo.jobs.cfg")).values())
                .containsEntry("threads", "7")
                .containsEntry("retrySeconds", "9")
                .containsEntry("limit", "3")
                .containsEntry("own", "mine")
                .doesNotContainKey("node");
        assertThat(Files.readString(next.resolve("etc/org.korrigo.jobs.cfg"))).startsWith("# better");
    }

    @Test
    void filesThatWereAddedMoveThoseThatWereRemovedStayAwayAndKarafsOwnAreNamed() throws IOException {
        Distributions.write(old.resolve("etc/org.ops4j.datasource-korrigo.cfg"), "url = jdbc:postgresql://db/k\n");
        Files.delete(old.resolve("etc/org.korrigo.database.embedded.cfg"));
        Distributions.write(old.resolve("deploy/layout.json"), "{}");
        Distributions.write(old.resolve("etc/karaf.cfg"), "b = 2\na = 1\n");
        Distributions.write(next.resolve("etc/karaf.cfg"), "# ordered\na = 1\nb = 2\n");
        var said = upgrade("--yes");
        assertThat(next.resolve("etc/org.ops4j.datasource-korrigo.cfg")).exists();
        assertThat(next.resolve("etc/org.korrigo.database.embedded.cfg")).doesNotExist();
        assertThat(next.resolve("deploy/layout.json")).exists();
        assertThat(said.out())
                .contains("etc/config.properties : diffère", "La base est la vôtre")
                .doesNotContain("etc/karaf.cfg");
        assertThat(next.resolve("etc/config.properties")).hasContent("karaf = 1.10.0");
    }

    @Test
    void theLinkThatNamedTheOldVersionNamesTheNewOneAndBack() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("korrigo"), old);
        assertThat(Distributions.run(next, "upgrade-from", link.toString(), "--yes")
                        .err())
                .isEmpty();
        assertThat(link.toRealPath()).isEqualTo(next.toRealPath());
        var back = Distributions.run(next, "version-rollback", "--yes");
        assertThat(back.err()).isEmpty();
        assertThat(back.out()).contains("ce qui a été fait depuis reste");
        assertThat(link.toRealPath()).isEqualTo(old.toRealPath());
    }

    @Test
    void todaysDataGoBackOnlyWhereTheSchemaIsTheSame() throws IOException {
        upgrade("--yes");
        assertThat(Distributions.run(next, "version-rollback", "--with-data", "--yes")
                        .err())
                .contains("schéma a changé");
        Path same = Distributions.unpacked(folder, "1.9.1", "001.xml");
        assertThat(Distributions.run(same, "upgrade-from", old.toString(), "--yes")
                        .err())
                .isEmpty();
        Distributions.write(same.resolve("var/database/new"), "today");
        assertThat(Distributions.run(same, "version-rollback", "--with-data", "--yes")
                        .err())
                .isEmpty();
        assertThat(old.resolve("var/database/new")).hasContent("today");
        try (var files = Files.list(old)) {
            assertThat(files.map(file -> file.getFileName().toString())).anyMatch(name -> name.matches("var-\\d+"));
        }
    }

    @Test
    void whatCannotGoWellIsRefusedWithNothingDone() throws IOException {
        assertThat(Distributions.run(old, "upgrade-from", next.toString(), "--yes")
                        .err())
                .contains("plus récente");
        assertThat(Distributions.run(next, "upgrade-from", next.toString(), "--yes")
                        .err())
                .contains("celle-ci");
        assertThat(Distributions.run(next, "upgrade-from", folder.toString(), "--yes")
                        .err())
                .contains("aucun Korrigo");
        assertThat(Distributions.run(next, "version-rollback", "--yes").err()).contains("upgrade-from");
        Distributions.write(next.resolve("var/store/x"), "data");
        assertThat(upgrade("--yes").err()).contains("contient déjà des données");
    }

    @Test
    void aServerThatRunsIsNotTouched() throws IOException {
        Path watched = old.resolve("etc/config.properties");
        Process server = new ProcessBuilder("tail", "-f", watched.toString()).start();
        try {
            Distributions.write(old.resolve("data/karaf.pid"), server.pid() + "\n");
            assertThat(upgrade("--yes").err()).contains("tourne");
            assertThat(next.resolve("var")).doesNotExist();
        } finally {
            server.destroyForcibly();
        }
    }
}
