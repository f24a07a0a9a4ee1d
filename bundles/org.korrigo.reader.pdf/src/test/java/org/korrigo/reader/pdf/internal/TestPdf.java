package org.korrigo.reader.pdf.internal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Builds PDFs as scanners, and as troublemakers, do. */
public final class TestPdf implements AutoCloseable {

    public static final PDRectangle A3_LANDSCAPE = new PDRectangle(1190.55f, 841.89f);

    public final PDDocument document = new PDDocument();

    public PDPage jpeg(byte[] jpeg, PDRectangle size) throws IOException {
        return image(JPEGFactory.createFromByteArray(document, jpeg), size);
    }

    public PDPage fax(BufferedImage bilevel, PDRectangle size) throws IOException {
        return image(CCITTFactory.createFromImage(document, bilevel), size);
    }

    public PDPage lossless(BufferedImage image, PDRectangle size) throws IOException {
        return image(LosslessFactory.createFromImage(document, image), size);
    }

    public PDPage image(PDImageXObject image, PDRectangle size) throws IOException {
        return image(image, size, new Matrix(size.getWidth(), 0, 0, size.getHeight(), 0, 0));
    }

    public PDPage image(PDImageXObject image, PDRectangle size, Matrix place) throws IOException {
        PDPage page = new PDPage(size);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(image, place);
        }
        return page;
    }

    public void text(PDPage page, String text, RenderingMode mode) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
            content.beginText();
            content.setRenderingMode(mode);
            content.setFont(new PDType1Font(FontName.HELVETICA), 40);
            content.newLineAtOffset(100, 100);
            content.showText(text);
            content.endText();
        }
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    public Path save(Path directory) throws IOException {
        return Files.write(Files.createTempFile(directory, "scan", ".pdf"), bytes());
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
