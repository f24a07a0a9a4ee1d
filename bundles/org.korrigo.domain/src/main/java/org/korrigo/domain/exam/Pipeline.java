package org.korrigo.domain.exam;

import java.util.List;
import java.util.Optional;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.layout.BookletLayout;

/**
 * The plug-ins an exam has pinned. Defaults are copied at creation: a later change of defaults never changes an exam.
 *
 * @param layout id of the layout that batches use unless told otherwise
 * @param split strategy instead of the one that the layout names; empty means the layout's
 * @param ocr every engine that reads; they vote
 * @param declinedScoring the scoring scheme whose proposal an administrator dropped, for example {@code scoring:points@1.1.0}
 */
public record Pipeline(
        String layout,
        Optional<PluginChoice> split,
        List<PluginChoice> ocr,
        PluginChoice identity,
        PluginChoice scoring,
        PluginChoice renderer,
        Optional<String> declinedScoring) {

    public Pipeline {
        ocr = List.copyOf(ocr);
        split = split == null ? Optional.empty() : split;
        declinedScoring = declinedScoring == null ? Optional.empty() : declinedScoring;
    }

    /** How batches of this layout are cut. */
    public PluginChoice splitOf(BookletLayout chosen) {
        return split.orElseGet(() -> new PluginChoice(chosen.splitStrategy(), chosen.splitOptions()));
    }

    public Pipeline withLayout(String id) {
        return new Pipeline(id, split, ocr, identity, scoring, renderer, declinedScoring);
    }

    public Pipeline withSplit(Optional<PluginChoice> strategy) {
        return new Pipeline(layout, strategy, ocr, identity, scoring, renderer, declinedScoring);
    }

    public Pipeline withOcr(List<PluginChoice> engines) {
        return new Pipeline(layout, split, engines, identity, scoring, renderer, declinedScoring);
    }

    public Pipeline withIdentity(PluginChoice matcher) {
        return new Pipeline(layout, split, ocr, matcher, scoring, renderer, declinedScoring);
    }

    public Pipeline withScoring(PluginChoice scheme) {
        return new Pipeline(layout, split, ocr, identity, scheme, renderer, Optional.empty());
    }

    public Pipeline withRenderer(PluginChoice chosen) {
        return new Pipeline(layout, split, ocr, identity, scoring, chosen, declinedScoring);
    }

    public Pipeline declining(String scoringVersion) {
        return new Pipeline(layout, split, ocr, identity, scoring, renderer, Optional.of(scoringVersion));
    }
}
