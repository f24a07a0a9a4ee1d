package org.korrigo.application.internal.choice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.korrigo.domain.Problem;
import org.korrigo.domain.exam.Pipeline;
import org.korrigo.plugin.PluginType;
import org.korrigo.spi.PluginChoice;

/** The kinds of things an exam chooses: where each stands in its pipeline, and how many there may be. */
enum Chosen {
    LAYOUT(
            null,
            1,
            1,
            p -> List.of(PluginChoice.of(p.layout())),
            (p, c) -> p.withLayout(c.get(0).id())),
    SPLIT(
            PluginType.SPLIT,
            0,
            1,
            p -> p.split().stream().toList(),
            (p, c) -> p.withSplit(c.stream().findFirst())),
    OCR(PluginType.OCR, 1, 5, Pipeline::ocr, Pipeline::withOcr),
    IDENTITY(PluginType.IDENTITY, 1, 1, p -> List.of(p.identity()), (p, c) -> p.withIdentity(c.get(0))),
    SCORING(PluginType.SCORING, 1, 1, p -> List.of(p.scoring()), (p, c) -> p.withScoring(c.get(0))),
    RENDERER(PluginType.RENDERER, 1, 1, p -> List.of(p.renderer()), (p, c) -> p.withRenderer(c.get(0)));

    private final PluginType type;
    private final int least;
    private final int most;
    private final Function<Pipeline, List<PluginChoice>> reading;
    private final BiFunction<Pipeline, List<PluginChoice>, Pipeline> writing;

    Chosen(
            PluginType type,
            int least,
            int most,
            Function<Pipeline, List<PluginChoice>> reading,
            BiFunction<Pipeline, List<PluginChoice>, Pipeline> writing) {
        this.type = type;
        this.least = least;
        this.most = most;
        this.reading = reading;
        this.writing = writing;
    }

    /** @throws Problem {@code choice-unknown} with the words that are known */
    static Chosen of(String word) {
        return Arrays.stream(values())
                .filter(chosen -> chosen.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        "choice-unknown",
                        Map.of(
                                "type",
                                word,
                                "known",
                                Arrays.stream(values()).map(Chosen::word).collect(Collectors.joining(", ")))));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for a layout, which is data. */
    Optional<PluginType> type() {
        return Optional.ofNullable(type);
    }

    List<PluginChoice> of(Pipeline pipeline) {
        return reading.apply(pipeline);
    }

    Pipeline in(Pipeline pipeline, List<PluginChoice> chosen) {
        if (chosen.size() < least || chosen.size() > most) {
            throw Problem.invalid("choice-count", Map.of("type", word(), "least", least, "most", most));
        }
        return writing.apply(pipeline, chosen);
    }
}
