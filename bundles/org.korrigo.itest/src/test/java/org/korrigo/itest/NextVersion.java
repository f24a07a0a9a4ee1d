package org.korrigo.itest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Turns an unpacked distribution into the one that will come after it: its schema has one change more. */
final class NextVersion {

    static final String CHANGE = "next-version";

    private NextVersion() {}

    static void of(Path home) throws IOException {
        Path jar = home.resolve(
                "system/org/korrigo/org.korrigo.persistence.schema/1.0.0/org.korrigo.persistence.schema-1.0.0.jar");
        try (FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            Path list = files.getPath("db/changelog.xml");
            String end = "</databaseChangeLog>";
            Files.writeString(
                    list, Files.readString(list).replace(end, "<include file=\"db/" + CHANGE + ".sql\"/>" + end));
            Files.writeString(
                    files.getPath("db/" + CHANGE + ".sql"),
                    """
                    --liquibase formatted sql
                    --changeset korrigo:%s
                    alter table exam add column of_next_version text;
                    --rollback alter table exam drop column of_next_version;
                    """
                            .formatted(CHANGE));
        }
    }
}
