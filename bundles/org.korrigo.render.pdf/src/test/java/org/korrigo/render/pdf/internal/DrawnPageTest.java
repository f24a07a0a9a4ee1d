package org.korrigo.render.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.render.PlacedPage;
import org.korrigo.spi.testkit.GreyCrop;

/** Pages that a program drew, which are more than one image. */
class DrawnPageTest {

    private static final float DPI = 75;
    /** A line a pixel off changes a cell by that much. */
    private static final double SMALL = 12;

    @TempDir
    Path directory;

    @Test
    void showsADrawnPageAsAViewerDoes() throws Exception {
        for (Rotation declared : Rotation.values()) {
            try (PDDocument source = drawn(declared)) {
                GreyImage displayed = RenderedCopy.pixels(source, 0, DPI);
                Region region = new Region(0.1, 0.1, 0.8, 0.6);
                RenderedCopy copy = RenderedCopy.of(placed(source, declared, region, Rotation.HALF_TURN));
                GreyImage expected = GreyCrop.of(displayed, region, Rotation.HALF_TURN);
                assertThat(RenderedCopy.difference(copy.pixels(1, DPI), expected))
                        .as(declared.name())
                        .isLessThan(SMALL);
            }
        }
    }

    @Test
    void keepsTextAsText() throws Exception {
        try (PDDocument source = drawn(Rotation.NONE)) {
            RenderedCopy copy = RenderedCopy.of(placed(source, Rotation.NONE, Region.WHOLE, Rotation.NONE));
            assertThat(copy.text().get(1)).contains("Sujet imprime");
        }
    }

    @Test
    void leavesBehindWhatActsAndWhatTellsOfTheOrigin() throws Exception {
        try (PDDocument source = drawn(Rotation.NONE)) {
            source.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
            source.getDocumentCatalog().setMetadata(metadata(source));
            source.getPage(0).setMetadata(metadata(source));
            source.getPage(0).getResources().getCOSObject().setItem(COSName.METADATA, metadata(source));
            RenderedCopy copy = RenderedCopy.of(placed(source, Rotation.NONE, Region.WHOLE, Rotation.NONE));
            String bytes = new String(copy.bytes(), StandardCharsets.ISO_8859_1);
            assertThat(bytes)
                    .doesNotContain("JavaScript", "OpenAction", "Metadata", "room-12", "Annots", "/AA ", "unused");
        }
    }

    @Test
    void refusesAScanWithAPassword() throws Exception {
        try (PDDocument source = drawn(Rotation.NONE)) {
            source.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            PlacedPage page = placed(source, Rotation.NONE, Region.WHOLE, Rotation.NONE);
            assertThatThrownBy(() -> RenderedCopy.of(page))
                    .isInstanceOfSatisfying(
                            PluginException.class, e -> assertThat(e.code()).isEqualTo("document-encrypted"));
        }
    }

    private PlacedPage placed(PDDocument source, Rotation declared, Region region, Rotation rotation)
            throws IOException {
        Path file = Files.createTempFile(directory, "drawn", ".pdf");
        source.save(file.toFile());
        boolean sideways = declared.degrees() % 180 != 0;
        double width = 400 * 25.4 / 72;
        double height = 500 * 25.4 / 72;
        PageSize size = sideways ? new PageSize(height, width) : new PageSize(width, height);
        PageFacts facts = new PageFacts(1, size, declared, Optional.empty(), Optional.empty());
        return new PlacedPage(new Document(file, "application/pdf"), facts, region, rotation, List.of());
    }

    /** Text and a bar on a page whose visible box does not begin at zero, an annotation, and a resource nobody uses. */
    private static PDDocument drawn(Rotation declared) throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage(new PDRectangle(600, 700));
        page.setCropBox(new PDRectangle(100, 150, 400, 500));
        page.setRotation(declared.degrees());
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 40);
            content.newLineAtOffset(130, 500);
            content.showText("Sujet imprime");
            content.endText();
            content.addRect(150, 200, 200, 60);
            content.fill();
        }
        page.getResources().getCOSObject().setItem("XObject", unused());
        page.setAnnotations(List.of(stamp(document)));
        return document;
    }

    private static COSDictionary unused() {
        COSDictionary objects = new COSDictionary();
        objects.setItem("unused", COSName.getPDFName("unused"));
        return objects;
    }

    private static PDAnnotationSquare stamp(PDDocument document) throws IOException {
        PDAppearanceStream appearance = new PDAppearanceStream(document);
        appearance.setBBox(new PDRectangle(10, 10));
        try (PDPageContentStream content = new PDPageContentStream(document, appearance)) {
            content.addRect(0, 0, 5, 10);
            content.fill();
        }
        PDAnnotationSquare square = new PDAnnotationSquare();
        square.setRectangle(new PDRectangle(350, 300, 100, 80));
        square.setAppearance(new PDAppearanceDictionary());
        square.getAppearance().setNormalAppearance(appearance);
        square.setPrinted(true);
        return square;
    }

    private static PDMetadata metadata(PDDocument document) throws IOException {
        return new PDMetadata(document, new ByteArrayInputStream("<x>room-12</x>".getBytes()));
    }
}
