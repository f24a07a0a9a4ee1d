package org.korrigo.demo.internal.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.korrigo.demo.Fault;
import org.korrigo.demo.PlannedFault;
import org.korrigo.demo.TruePage;
import org.korrigo.demo.internal.form.SeparatorPaper;
import org.korrigo.demo.internal.form.Unprintable;
import org.korrigo.demo.internal.pupil.CandidateNumbers;
import org.korrigo.demo.internal.pupil.SchoolRegister;
import org.korrigo.demo.internal.scan.ScanOrder;
import org.korrigo.demo.internal.scan.Scanner;
import org.korrigo.domain.Problem;
import org.korrigo.domain.trial.SampleBatch;
import org.korrigo.domain.trial.SampleScans;
import org.osgi.service.component.annotations.Component;

/** Prints a layout's zones and nothing else it knows of: any layout will do. Takes half a second a page, 100 MB of memory. */
@Component
public final class LayoutSampleScans implements SampleScans {

    private static final int MOST_BOOKLETS = 200;

    @Override
    public Set<String> faults() {
        return Arrays.stream(Fault.values())
                .map(FaultPlacement::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public SampleBatch print(Order order, Path pdf) throws IOException {
        if (order.booklets() < 1 || order.booklets() > MOST_BOOKLETS) {
            throw Problem.invalid("sample-size", Map.of("booklets", order.booklets(), "most", MOST_BOOKLETS));
        }
        SampleForm form = new SampleForm(order.layout());
        List<PlannedFault> faults =
                FaultPlacement.of(order.faults(), form.possible(order.booklets()), order.booklets());
        SeparatorPaper separator = new SeparatorPaper(order.layout(), form.format());
        ScanOrder pile =
                new ScanOrder(form.format(), form.pages(), order.booklets(), order.seed(), faults, separator.sides());
        SchoolRegister register = register(form, pile);
        List<SampleCopy> copies = new CopyWriter(form, pile).write(register.sitting());
        List<TruePage> pages =
                new Scanner(pile, copies.stream().map(SampleCopy::paper).toList(), separator).scan(pdf);
        return new SampleBatch(
                pages.size(),
                new Candidates(register.listed()).entries(),
                booklets(form, register, copies, pages),
                new FaultTruth(form, pile, pages).faults());
    }

    private static SchoolRegister register(SampleForm form, ScanOrder pile) throws IOException {
        int listed = 2 * pile.booklets() + 6;
        CandidateNumbers numbers = form.candidateNumbers();
        if (!numbers.suffice(listed + pile.booklets())) {
            throw Unprintable.because(form.layout(), "candidate-numbers");
        }
        return SchoolRegister.invent(pile, listed, numbers);
    }

    private static List<SampleBatch.Booklet> booklets(
            SampleForm form, SchoolRegister register, List<SampleCopy> copies, List<TruePage> pages) {
        Candidates candidates = new Candidates(register.listed());
        List<SampleBatch.Booklet> booklets = new ArrayList<>();
        for (int i = 0; i < copies.size(); i++) {
            int number = i + 1;
            List<TruePage> own = pages.stream()
                    .filter(page -> page.booklet().isPresent() && page.booklet().getAsInt() == number)
                    .toList();
            booklets.add(new BookletTruth(form, own)
                    .booklet(
                            candidates.id(register.sitting().get(i)),
                            copies.get(i).texts()));
        }
        return booklets;
    }
}
