package org.korrigo.rest.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.copy.PageLink;
import org.korrigo.application.result.ExportFormat;
import org.korrigo.application.result.OwnCopy;
import org.korrigo.application.result.OwnResult;
import org.korrigo.application.result.PreparedFile;
import org.korrigo.application.result.Results;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.Operation;
import org.korrigo.spi.Options;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.render.Annotation;
import org.korrigo.spi.scoring.MarkScheme;

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
    public PreparedFile anonymousPdf(Actor actor, UUID copy) throws IOException {
        actor.require(Role.TEACHER, Role.ADMIN);
        return prepared("copie-sans-nom.pdf", "application/pdf");
    }

    @Override
    public OwnCopy ownCopy(Actor actor, UUID copy) {
        actor.require(Role.STUDENT);
        if (!copy.equals(FakeCopies.ID)) {
            throw Problem.notFound("copy", copy);
        }
        var comment = new Annotation.Comment(
                Region.WHOLE, "Bien vu", 0.02, "#cc0000", Optional.of("1"), Optional.of(new BigDecimal("0.50")));
        var marking = Marking.NONE
                .after(new Operation.PutAnnotation(copy, copy, 1, comment))
                .after(new Operation.SetRemark(copy, "1", "Presque"))
                .after(new Operation.SetAppreciation(copy, "Bien"));
        return new OwnCopy(
                copy,
                new OwnCopy.ExamName("Bac", "Maths", LocalDate.of(2026, 6, 15)),
                FakeMarkingDesk.sheet(),
                List.of(new OwnCopy.Note(1, "Bien vu (+0,5)", Optional.of("1"))),
                marking,
                List.of(new PageLink(1, "v1")),
                MarkScheme.EMPTY,
                true);
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
