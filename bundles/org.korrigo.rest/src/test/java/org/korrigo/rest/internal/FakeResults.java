package org.korrigo.rest.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.korrigo.application.result.ExportFormat;
import org.korrigo.application.result.OwnResult;
import org.korrigo.application.result.PreparedFile;
import org.korrigo.application.result.Results;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.spi.Options;

/** Hands out temporary files. */
public final class FakeResults implements Results {

    Options options;
    int bytes = 1000;
    volatile Path last;

    @Override
    public List<ExportFormat> formats(Actor actor) {
        return List.of(new ExportFormat("pronote", "Pronote", "text/csv", "csv"));
    }

    @Override
    public PreparedFile export(Actor actor, String exam, String format, Options chosen) throws IOException {
        actor.require(Role.ADMIN);
        options = chosen;
        return prepared("Notes été \"1\".csv", "text/csv;charset=utf-8");
    }

    @Override
    public PreparedFile finalPdf(Actor actor, UUID copy) throws IOException {
        return prepared("copie-K7Q2-9F.pdf", "application/pdf");
    }

    @Override
    public int release(Actor actor, String exam) {
        actor.require(Role.ADMIN);
        return 2;
    }

    @Override
    public List<OwnResult> own(Actor actor) {
        actor.require(Role.STUDENT);
        var day = LocalDate.of(2026, 6, 15);
        return List.of(new OwnResult(FakeCopies.ID, "Bac", "Maths", day, FakeMarkingDesk.sheet(), "Bien", true));
    }

    private PreparedFile prepared(String name, String mediaType) throws IOException {
        last = Files.write(Files.createTempFile("korrigo-rest", ".out"), new byte[bytes]);
        return new PreparedFile(name, mediaType, last, true);
    }
}
