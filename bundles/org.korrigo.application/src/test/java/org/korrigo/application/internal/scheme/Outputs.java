package org.korrigo.application.internal.scheme;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.korrigo.export.column.internal.ColumnExporter;
import org.korrigo.export.csv.internal.CsvResultExporter;
import org.korrigo.export.pronote.internal.PronoteExporter;
import org.korrigo.export.spreadsheet.internal.ods.OdsExporter;
import org.korrigo.export.spreadsheet.internal.xlsx.XlsxExporter;
import org.korrigo.render.pdf.internal.PdfCopyRenderer;
import org.korrigo.render.pdf.internal.RenderCode;
import org.korrigo.spi.Options;
import org.korrigo.spi.export.ExamResults;
import org.korrigo.spi.export.ResultExporter;
import org.korrigo.spi.render.CopyToRender;

/** What is read in the files that the real exporters and the real renderer write of one copy. */
final class Outputs {

    /** Total and maximum in points, and the score out of 20. */
    record Read(BigDecimal total, BigDecimal maximum, BigDecimal outOf20) {}

    private static final Pattern ON_COVER =
            Pattern.compile("Note : (-?[0-9,]+) / 20\\s+Total : (-?[0-9,]+) / ([0-9,]+) points");
    private static final Pattern XLSX_CELL = Pattern.compile("<c r=\"([A-Z]+)2\"[^>]*?(?:/>|>(?:<v>([^<]*)</v>)?)");
    private static final Pattern ODS_NUMBER = Pattern.compile("office:value=\"([^\"]*)\"");

    private final PdfCopyRenderer renderer;

    Outputs() {
        // parsed fonts stay with a thread, as they do with a child process
        ThreadLocal<RenderCode> warm = ThreadLocal.withInitial(RenderCode::new);
        renderer = new PdfCopyRenderer((code, request, limits, cancellation) -> {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            try {
                warm.get().run(new DataInputStream(new ByteArrayInputStream(request)), new DataOutputStream(answer));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return answer.toByteArray();
        });
    }

    /** The row of the copy stands below the titles; titles and texts may hold line breaks, the row itself does not begin with one. */
    static Read csv(ExamResults results, String number) throws Exception {
        String text = text(new CsvResultExporter(), results, Options.NONE);
        String row = text.substring(text.indexOf("\r\n" + number + ";") + 2);
        String[] cells = row.split(";", -1);
        return new Read(number(cells[6]), number(cells[7]), number(cells[8].split("\r\n")[0]));
    }

    static BigDecimal pronote(ExamResults results) throws Exception {
        String[] lines = text(new PronoteExporter(), results, Options.NONE).split("\r\n");
        return number(lines[1].split(";")[4]);
    }

    static BigDecimal column(ExamResults results, String mark) throws Exception {
        Options options = new Options(Map.of("mark", mark, "order", "number"));
        return number(text(new ColumnExporter(), results, options).strip());
    }

    static Read xlsx(ExamResults results) throws Exception {
        String sheet = entry(bytes(new XlsxExporter(), results, Options.NONE), "xl/worksheets/sheet1.xml");
        Matcher cell = XLSX_CELL.matcher(sheet);
        BigDecimal[] found = new BigDecimal[3];
        while (cell.find()) {
            int column = List.of("G", "H", "I").indexOf(cell.group(1));
            if (column >= 0) {
                found[column] = new BigDecimal(cell.group(2));
            }
        }
        return new Read(found[0], found[1], found[2]);
    }

    static Read ods(ExamResults results) throws Exception {
        String content = entry(bytes(new OdsExporter(), results, Options.NONE), "content.xml");
        String row = content.substring(content.indexOf("</table:table-header-rows>"));
        Matcher number = ODS_NUMBER.matcher(row);
        BigDecimal[] found = new BigDecimal[3];
        for (int i = 0; i < found.length; i++) {
            number.find();
            found[i] = new BigDecimal(number.group(1));
        }
        return new Read(found[0], found[1], found[2]);
    }

    Read pdf(CopyToRender copy) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(copy, out);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            String text = new PDFTextStripper().getText(document);
            Matcher cover = ON_COVER.matcher(text);
            if (!cover.find()) {
                throw new AssertionError("No score on the cover: " + text);
            }
            return new Read(number(cover.group(2)), number(cover.group(3)), number(cover.group(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    private static String text(ResultExporter exporter, ExamResults results, Options options) throws Exception {
        return new String(bytes(exporter, results, options), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ResultExporter exporter, ExamResults results, Options options) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.export(results, options, out);
        return out.toByteArray();
    }

    private static String entry(byte[] zip, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No " + name + " in " + Arrays.toString(Arrays.copyOf(zip, 4)));
    }
}
