package org.korrigo.importer.image.internal.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.korrigo.importer.image.internal.document.ImagePdf;
import org.korrigo.importer.image.internal.document.PageImage;
import org.korrigo.importer.image.internal.document.PagePlace;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.arrival.ImportRemark;

/** The pages of a PDF in the making, and what was assumed of them. */
public final class Pages {

    private static final double POINTS_PER_INCH = 72;

    private final ImagePdf pdf;
    private final Map<String, List<Integer>> remarked = new LinkedHashMap<>();

    public Pages(ImagePdf pdf) {
        this.pdf = pdf;
    }

    void add(PageImage image, Resolution resolution, int orientation) throws IOException, PluginException {
        if (pdf.pages() >= Limits.PAGES) {
            throw new PluginException(
                    "document-too-large",
                    "The images are more than " + Limits.PAGES + " pages.",
                    Map.of("limit", Integer.toString(Limits.PAGES)));
        }
        Resolution used = resolution.orUsual(image.width(), image.height());
        double width = image.width() / used.x() * POINTS_PER_INCH;
        double height = image.height() / used.y() * POINTS_PER_INCH;
        pdf.add(image, new PagePlace(width, height, orientation));
        if (!used.stated()) {
            remark("resolution-assumed", "no usable resolution: " + Math.round(used.x()) + " dpi is assumed");
        }
    }

    /** Of the page that was added last. */
    void remark(String code, String what) {
        remarked.computeIfAbsent(code + ' ' + what, first -> new ArrayList<>()).add(pdf.pages());
    }

    public List<ImportRemark> remarks() {
        return remarked.entrySet().stream()
                .map(remark -> remark(remark.getKey(), remark.getValue()))
                .toList();
    }

    private static ImportRemark remark(String codeAndWhat, List<Integer> pages) {
        int space = codeAndWhat.indexOf(' ');
        String numbers = pages.stream().limit(20).map(String::valueOf).collect(Collectors.joining(", "));
        String more = pages.size() > 20 ? " and " + (pages.size() - 20) + " more" : "";
        return new ImportRemark(
                codeAndWhat.substring(0, space),
                "Page " + numbers + more + ": " + codeAndWhat.substring(space + 1) + ".");
    }
}
