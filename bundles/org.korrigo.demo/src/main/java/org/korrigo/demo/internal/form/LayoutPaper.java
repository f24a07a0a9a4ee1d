package org.korrigo.demo.internal.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.korrigo.demo.internal.paper.BookletPaper;
import org.korrigo.demo.internal.paper.Box;
import org.korrigo.demo.internal.paper.Handwriting;
import org.korrigo.demo.internal.paper.Sketch;
import org.korrigo.spi.layout.Zone;

/** One booklet of any layout, as printed and written on. */
public final class LayoutPaper implements BookletPaper {

    private final Form form;
    private final Handwriting writing;
    private final Map<String, String> texts;
    private final int pages;

    /**
     * @param texts what stands in identity zones, by zone id
     * @param pages extra sheets included; beyond them nothing is printed
     */
    public LayoutPaper(Form form, Handwriting writing, Map<String, String> texts, int pages) {
        this.form = form;
        this.writing = writing;
        this.texts = Map.copyOf(texts);
        this.pages = pages;
    }

    @Override
    public void drawPage(int number, Sketch sketch) throws IOException {
        if (number > pages) {
            return;
        }
        FormPage page = form.page(number, pages);
        List<Box> obstacles = new ArrayList<>(page.obstacles());
        form.codes().place(number).ifPresent(obstacles::add);
        PageSketch drawing = new PageSketch(form, page, sketch, writing);
        new Answers(drawing).draw(obstacles);
        for (FormZone zone : page.zones()) {
            if (!form.codes().has(zone.zone())) {
                draw(zone, drawing);
            }
        }
        form.codes().draw(sketch, writing.booklet(), number);
    }

    private void draw(FormZone zone, PageSketch drawing) throws IOException {
        Zone printed = zone.zone();
        PrintedMarks marks = new PrintedMarks(drawing);
        Content content =
                switch (printed.role()) {
                    case IDENTITY -> () -> new IdentityField(drawing, zone).draw(texts.getOrDefault(printed.id(), ""));
                    case ANONYMITY -> new HiddenField(drawing, zone)::draw;
                    case PAGE_NUMBER -> () -> marks.pageNumber(zone.box(), printed.allowed());
                    case ANCHOR -> () -> marks.anchor(zone.box());
                    case MARK -> () -> marks.mark(zone.box());
                    case QUESTION -> () -> new Answers(drawing).draw(zone);
                };
        content.draw();
    }

    private interface Content {

        void draw() throws IOException;
    }
}
