package org.korrigo.backup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.domain.Problem;
import org.korrigo.spi.storage.BlobRef;

class StorageMoveTest {

    @TempDir
    Path directory;

    private Path from;
    private Path to;
    private Path first;

    @BeforeEach
    void aStoreOfTwoFiles() throws Exception {
        from = Files.createDirectories(directory.resolve("old").resolve("incoming"))
                .getParent();
        to = directory.resolve("nas").resolve("korrigo");
        first = kept("one");
        kept("two");
        Files.writeString(from.resolve("incoming/x.part"), "half");
    }

    private Path kept(String text) throws Exception {
        Path file = Files.writeString(directory.resolve("arriving"), text);
        Path place = new Shelf(from).place(new BlobRef(Digests.of(file), text.length()));
        Files.createDirectories(place.getParent());
        return Files.move(file, place);
    }

    @Test
    void everyFileIsThereAndALaterPassTakesWhatArrivedMeanwhile() throws Exception {
        StorageMove move = new StorageMove(from, to);
        assertThat(move.pass()).isEqualTo(2);
        Path late = kept("three");
        assertThat(move.pass()).isEqualTo(1);
        assertThat(move.pass()).isZero();
        assertThat(to.resolve(from.relativize(late))).hasContent("three");
        assertThat(move.counted().copied()).isEqualTo(3);
        assertThat(move.counted().bytes()).isEqualTo(11);
        assertThat(to.resolve("incoming")).doesNotExist();
    }

    @Test
    void aDamagedFileStopsIt() throws Exception {
        Files.writeString(first, "eno");
        assertThatThrownBy(() -> new StorageMove(from, to).pass()).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo("move-file-damaged");
            assertThat(problem.facts()).containsEntry("file", first.toString());
        });
    }

    @Test
    void foldersInsideOneAnotherAndFoldersThatCannotBeMadeAreRefused() throws Exception {
        for (Path bad : new Path[] {from, from.resolve("x"), directory}) {
            assertThatThrownBy(() -> new StorageMove(from, bad)).isInstanceOf(Problem.class);
        }
        Path file = Files.writeString(directory.resolve("file"), "x");
        assertThatThrownBy(() -> new StorageMove(from, file.resolve("y")).pass())
                .isInstanceOf(Problem.class);
    }
}
