package org.korrigo.demo.internal.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.korrigo.demo.Fault;
import org.korrigo.demo.TrueStudent;
import org.korrigo.demo.internal.Seeds;
import org.korrigo.demo.internal.form.Form;
import org.korrigo.demo.internal.form.LayoutPaper;
import org.korrigo.demo.internal.hand.Hand;
import org.korrigo.demo.internal.hand.TypefaceCase;
import org.korrigo.demo.internal.paper.Handwriting;
import org.korrigo.demo.internal.pupil.BookletWriter;
import org.korrigo.demo.internal.scan.ScanOrder;

/** Hands out forms and has them written on. */
final class CopyWriter {

    private static final long STREAM = 2;

    private final SampleForm form;
    private final ScanOrder order;
    private final TypefaceCase fonts = new TypefaceCase();
    private final Form printed;

    /** @throws org.korrigo.domain.Problem {@code sample-layout} */
    CopyWriter(SampleForm form, ScanOrder order) throws IOException {
        this.form = form;
        this.order = order;
        this.printed = new Form(form.layout(), fonts);
    }

    /** @param sitting whose each booklet is */
    List<SampleCopy> write(List<TrueStudent> sitting) throws IOException {
        List<SampleCopy> copies = new ArrayList<>();
        for (int number = 1; number <= sitting.size(); number++) {
            copies.add(write(number, sitting.get(number - 1)));
        }
        return copies;
    }

    private SampleCopy write(int number, TrueStudent student) throws IOException {
        Random random = Seeds.random(order.seed(), STREAM, number);
        Set<Fault> faults = order.faultsOf(number);
        boolean named = !faults.contains(Fault.EMPTY_NAME);
        Map<String, String> texts =
                new IdentityText(student, named, random).in(form.identity().toList());
        Hand hand = BookletWriter.hand(texts.values(), fonts, random);
        int pages = form.pages() + (faults.contains(Fault.EXTRA_SHEET) ? form.pagesOfSheet() : 0);
        Handwriting writing = new Handwriting(number, hand, order.seed());
        return new SampleCopy(new LayoutPaper(printed, writing, texts, pages), texts);
    }
}
