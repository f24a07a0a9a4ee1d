package org.korrigo.demo.internal.form;

import java.io.IOException;
import java.util.List;
import org.korrigo.demo.internal.hand.TypefaceCase;
import org.korrigo.demo.internal.paper.Prints;
import org.korrigo.demo.internal.paper.Question;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.Zone;

/** What all booklets of a layout have in common: what the printer delivers. */
public final class Form {

    private final BookletLayout layout;
    private final PageCodes codes;
    private final Prints prints;
    private final FormLabels labels;
    private final List<Question> questions;

    /** @throws org.korrigo.domain.Problem {@code sample-layout} */
    public Form(BookletLayout layout, TypefaceCase fonts) throws IOException {
        this.layout = layout;
        this.codes = new PageCodes(layout);
        this.prints = Prints.of(fonts);
        this.labels = new FormLabels();
        this.questions = Question.all();
    }

    /** The zones that hold a printed code and no writing. */
    public static List<Zone> codeZones(BookletLayout layout) {
        return PageCodes.zones(layout);
    }

    FormPage page(int number, int total) {
        return FormPage.of(layout, number, total);
    }

    PageCodes codes() {
        return codes;
    }

    Prints prints() {
        return prints;
    }

    String label(String id) {
        return labels.of(id);
    }

    Question question(int number) {
        return questions.get(Math.floorMod(number, questions.size()));
    }
}
