package org.korrigo.preflight.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.korrigo.domain.health.Finding;

/** var/ and data/ take files. */
final class Folders {

    private static final String[] BELOW_DATA = {"", "log", "tmp"};

    private Folders() {}

    static List<Finding> faults(Place place) {
        List<Path> folders = new ArrayList<>(List.of(place.var()));
        for (String name : BELOW_DATA) {
            folders.add(name.isEmpty() ? place.data() : place.data().resolve(name));
        }
        List<Finding> faults = new ArrayList<>();
        for (Path folder : folders) {
            if (faults.stream()
                    .noneMatch(fault -> folder.startsWith(fault.facts().get("folder")))) {
                try {
                    Files.createDirectories(folder);
                    Files.delete(Files.createTempFile(folder, ".preflight", ".tmp"));
                } catch (IOException e) {
                    fault(folder, e, faults);
                }
            }
        }
        return faults;
    }

    /** A full disk is another fault, and said with its size. */
    private static void fault(Path folder, IOException failure, List<Finding> faults) {
        String reason = reason(failure);
        if (!reason.contains("No space left")) {
            faults.add(Finding.fail(
                    "start-folder-not-writable",
                    Map.of(
                            "folder", folder.toString(),
                            "owner", owner(folder),
                            "user", System.getProperty("user.name"),
                            "reason", reason)));
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof FileAlreadyExistsException) {
            return "not a directory";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        boolean told = failure instanceof FileSystemException system && system.getReason() != null;
        return told ? ((FileSystemException) failure).getReason() : String.valueOf(failure.getMessage());
    }

    private static String owner(Path folder) {
        Path present = folder;
        while (present != null && !Files.exists(present)) {
            present = present.getParent();
        }
        try {
            return present == null ? "?" : Files.getOwner(present).getName();
        } catch (IOException unknown) {
            return "?";
        }
    }
}
