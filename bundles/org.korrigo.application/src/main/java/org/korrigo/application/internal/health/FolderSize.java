package org.korrigo.application.internal.health;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.korrigo.application.health.ServerResources.FolderView;

/** Counts what lies in a folder, without following links; files that go or cannot be read meanwhile do not count. */
final class FolderSize extends SimpleFileVisitor<Path> {

    private final long deadline;
    private long bytes;
    private long files;
    private boolean complete = true;

    private FolderSize(long deadline) {
        this.deadline = deadline;
    }

    /** @param deadline by {@link System#nanoTime()} */
    static FolderSize of(Path folder, long deadline) {
        FolderSize size = new FolderSize(deadline);
        try {
            Files.walkFileTree(folder, size);
        } catch (IOException vanished) {
            size.complete = false;
        }
        return size;
    }

    FolderView view(Path folder) {
        return new FolderView(folder.toString(), bytes, files, complete);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
        bytes += facts.size();
        files++;
        if (System.nanoTime() - deadline > 0) {
            complete = false;
            return FileVisitResult.TERMINATE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException gone) {
        return FileVisitResult.CONTINUE;
    }
}
