package org.korrigo.persistence.jpa.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.Pipeline;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.document.ImageFacts;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;
import org.korrigo.spi.roster.ListedStudent;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.storage.BlobRef;

/** Values as the product makes them. */
final class Samples {

    static final Instant NOON = Instant.parse("2026-06-15T10:00:00.123456Z");

    private Samples() {}

    static Exam exam(String reference) {
        var pipeline = new Pipeline(
                "bac-general",
                Optional.of(PluginChoice.of("fixed-pages")),
                List.of(new PluginChoice("tesseract", new Options(Map.of("psm", "7"))), PluginChoice.of("digits")),
                PluginChoice.of("roster"),
                PluginChoice.of("points"),
                PluginChoice.of("pdf"),
                Optional.empty());
        var half = new MarkItem("1a", "Réponse", new BigDecimal("1.50"), new BigDecimal("0.25"), false, List.of());
        var scheme = new MarkScheme(
                List.of(new MarkItem("1", "Exercice 1", BigDecimal.ZERO, BigDecimal.ONE, false, List.of(half))));
        return new Exam(
                UUID.randomUUID(),
                reference,
                "Baccalauréat",
                "Mathématiques",
                LocalDate.of(2026, 6, 15),
                pipeline,
                scheme,
                NOON,
                0);
    }

    static ListedStudent listed(int row, String lastName, String firstName) {
        return new ListedStudent(row, lastName, firstName, Optional.empty(), "TS1", "", "", "");
    }

    static Batch batch(Exam exam, char digit) {
        var zone = new Zone(
                "last-name",
                1,
                new Region(0.1, 0.1, 0.4, 0.05),
                ZoneRole.IDENTITY,
                WritingKind.HANDWRITTEN_CAPITALS,
                0,
                "A-Z");
        var layout = new BookletLayout(
                "bac-general",
                "1.0.0",
                Map.of("fr", "Bac général"),
                SheetKind.A3_FOLDED,
                4,
                "a3-fold",
                Options.NONE,
                List.of(zone));
        return new Batch(
                UUID.randomUUID(),
                exam.id(),
                new BlobRef(String.valueOf(digit).repeat(64), 577_000_000_000L),
                "application/pdf",
                "scan.pdf",
                layout,
                PluginChoice.of("a3-fold"),
                Batch.State.RECEIVED,
                Optional.empty(),
                "console:admin",
                NOON,
                0);
    }

    static List<ScannedPage> pages(Batch batch, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new ScannedPage(
                        UUID.randomUUID(),
                        batch.id(),
                        facts(number),
                        ScannedPage.Disposition.PENDING,
                        Optional.empty()))
                .toList();
    }

    private static PageFacts facts(int number) {
        var image = new ImageFacts(4960, 3508, "jpeg", 1234L * number, 300_000, "c".repeat(64));
        return new PageFacts(number, new PageSize(420, 297), Rotation.NONE, Optional.of(image), Optional.empty());
    }

    /** Two copies a page: its left and its right half. */
    static Copy copy(Batch batch, int ordinal, ScannedPage page) {
        Region half = ordinal % 2 == 1 ? Region.LEFT_HALF : Region.RIGHT_HALF;
        return new Copy(
                UUID.randomUUID(),
                batch.exam(),
                batch.id(),
                ordinal,
                "K" + UUID.randomUUID(),
                CopyState.STAGING,
                List.of(new CopyPage(1, page.id(), half, Rotation.HALF_TURN, 1)),
                0.875,
                Identity.UNREAD,
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                0);
    }
}
