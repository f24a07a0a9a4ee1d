package org.korrigo.application.internal.arrival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of one exam in the inbox. A file goes from the folder itself to {@code .taking}, and from there to {@code done} or
 * {@code refused}: wherever it lies tells what has been done with it, also after a crash.
 */
record InboxFolder(Path directory) {

    private static final String DONE = "done";
    private static final String REFUSED = "refused";
    private static final String TAKING = ".taking";

    /** What copying programs and browsers call a file that is not whole yet, and hidden files. */
    private static final Pattern UNFINISHED =
            Pattern.compile("(?i)\\..*|.*~|.*\\.(part|partial|filepart|tmp|temp|crdownload|swp)|~.*");

    /** Those of an inbox, by name. */
    static List<InboxFolder> of(Path inbox) throws IOException {
        try (Stream<Path> folders = Files.list(inbox)) {
            return folders.filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
                    .filter(folder -> !folder.getFileName().toString().startsWith("."))
                    .sorted()
                    .map(InboxFolder::new)
                    .toList();
        }
    }

    String exam() {
        return directory.getFileName().toString();
    }

    /** In the order people would count them. */
    List<Path> arriving() throws IOException {
        return files(directory);
    }

    /** Left behind by a server that was stopped while it took them. */
    List<Path> taking() throws IOException {
        return files(directory.resolve(TAKING));
    }

    List<Path> done() throws IOException {
        return files(directory.resolve(DONE));
    }

    /** Without their explanations. */
    List<Path> refused() throws IOException {
        List<Path> all = files(directory.resolve(REFUSED));
        return all.stream()
                .filter(file ->
                        all.stream().noneMatch(other -> explanation(other).equals(file)))
                .toList();
    }

    /** Where the reason of a refused file lies. */
    static Path explanation(Path refused) {
        return refused.resolveSibling(refused.getFileName() + ".txt");
    }

    private static List<Path> files(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            // a link could lead to a file that whoever may write here may not read
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file ->
                            !UNFINISHED.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(file -> file.getFileName().toString(), NameOrder.BY_NUMBER))
                    .toList();
        }
    }

    Path take(Path file) throws IOException {
        return move(file, TAKING);
    }

    Path done(Path file) throws IOException {
        return move(file, DONE);
    }

    /** Where it was before it was taken. */
    Path putBack(Path file) throws IOException {
        return move(file, "");
    }

    /** @param why what the person reads who looks for the file */
    void refuse(Path file, String why) throws IOException {
        Files.writeString(explanation(move(file, REFUSED)), why);
    }

    private Path move(Path file, String folder) throws IOException {
        Path target = Files.createDirectories(directory.resolve(folder));
        return Files.move(file, free(target, file.getFileName().toString()), StandardCopyOption.ATOMIC_MOVE);
    }

    /** A file that is there already stays: {@code lot.pdf}, {@code lot (2).pdf}. */
    private static Path free(Path folder, String name) {
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        Path free = folder.resolve(name);
        for (int i = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); i++) {
            free = folder.resolve(name.substring(0, dot) + " (" + i + ")" + name.substring(dot));
        }
        return free;
    }
}
