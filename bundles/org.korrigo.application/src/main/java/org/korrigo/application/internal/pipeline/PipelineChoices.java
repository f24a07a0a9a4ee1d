package org.korrigo.application.internal.pipeline;

import java.util.List;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.scan.Batch;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.layout.BookletLayout;

/** All that is chosen between a scanned file and a ranked class list. @param ocr every engine that reads; they vote */
public record PipelineChoices(BookletLayout layout, PluginChoice split, List<PluginChoice> ocr, PluginChoice matcher) {

    public PipelineChoices {
        ocr = List.copyOf(ocr);
    }

    /** Those that are pinned. */
    public static PipelineChoices of(Batch batch, Exam exam) {
        return new PipelineChoices(
                batch.layout(),
                batch.split(),
                exam.pipeline().ocr(),
                exam.pipeline().identity());
    }
}
