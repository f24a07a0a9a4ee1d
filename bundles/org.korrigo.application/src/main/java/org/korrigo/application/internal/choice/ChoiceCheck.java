package org.korrigo.application.internal.choice;

import org.korrigo.application.choice.Choice;
import org.korrigo.application.internal.plugin.OptionCheck;
import org.korrigo.application.internal.scheme.SchemeCheck;
import org.korrigo.domain.Problem;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.scan.Batch;
import org.korrigo.layout.LayoutRegistry;
import org.korrigo.spi.layout.BookletLayout;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Refuses choices that could not work. Not for use in a unit of work. */
@Component(service = ChoiceCheck.class)
public final class ChoiceCheck {

    private final OptionCheck options;
    private final LayoutRegistry layouts;
    private final SchemeCheck schemes;

    @Activate
    public ChoiceCheck(
            @Reference OptionCheck options, @Reference LayoutRegistry layouts, @Reference SchemeCheck schemes) {
        this.options = options;
        this.layouts = layouts;
        this.schemes = schemes;
    }

    /** The exam as it is, as it would be, and the layout of its next batches. */
    record Plan(Chosen chosen, Exam now, Exam then, BookletLayout layout) {

        /** Another strategy leaves a batch its layout. */
        BookletLayout layoutOf(Batch batch) {
            return chosen == Chosen.LAYOUT ? layout : batch.layout();
        }
    }

    Plan plan(Exam exam, Choice choice) {
        Chosen chosen = Chosen.of(choice.type());
        Exam then = exam.withPipeline(chosen.in(exam.pipeline(), choice.plugins()));
        chosen.type().ifPresent(type -> choice.plugins().forEach(plugin -> options.check(type, plugin)));
        String layoutId = then.pipeline().layout();
        BookletLayout layout = layouts.find(layoutId).orElseThrow(() -> Problem.notFound("layout", layoutId));
        if (chosen == Chosen.SCORING && !exam.scheme().items().isEmpty()) {
            schemes.check(then, exam.scheme());
        }
        return new Plan(chosen, exam, then, layout);
    }
}
