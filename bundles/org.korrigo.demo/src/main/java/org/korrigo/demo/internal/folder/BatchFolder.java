package org.korrigo.demo.internal.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.korrigo.demo.internal.rest.Json;

/** A folder with a scan, its class lists and its {@code truth.json}. */
public record BatchFolder(Path folder, Truth truth) {

    /** @throws IOException if the truth cannot be read */
    public static BatchFolder open(Path folder) throws IOException {
        return new BatchFolder(folder, Json.read(Files.readString(folder.resolve("truth.json")), Truth.class));
    }

    public List<Path> scans() {
        return truth.files().stream().map(scan -> folder.resolve(scan.file())).toList();
    }

    /** The list that the truth names, then the list of candidate numbers if there is one. */
    public List<Path> classLists() {
        return Stream.of("file", "candidate_numbers")
                .map(truth.csv()::get)
                .filter(Objects::nonNull)
                .map(name -> folder.resolve(name.toString()))
                .toList();
    }

    /** The layout that fits such papers best. */
    public String layout() {
        return truth.batch().startsWith("a4") ? "a4-candidate-number" : "a3-identity-boxes";
    }
}
