package org.korrigo.application.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackFolderTest {

    @TempDir
    Path root;

    @Test
    void a_folder_goes_with_all_it_holds() throws Exception {
        try (UnpackFolder folder = UnpackFolder.create(root)) {
            Files.writeString(folder.sub(0).resolve("a.pdf"), "a");
        }
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void what_a_killed_server_left_goes_and_what_others_use_stays() throws Exception {
        Path left = Files.createDirectories(root.resolve("korrigo-arrival-999999999-1"));
        Files.writeString(left.resolve("a.pdf"), "a");
        Path foreign = Files.createDirectories(root.resolve("korrigo-arrival-x"));
        try (UnpackFolder used = UnpackFolder.create(root)) {
            UnpackFolder.sweep(root);

            assertThat(left).doesNotExist();
            assertThat(foreign).exists();
            assertThat(used.path()).exists();
        }
    }
}
