package org.korrigo.application.internal.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.korrigo.application.choice.Readiness;
import org.korrigo.application.choice.Readiness.Phase;
import org.korrigo.application.internal.ApplicationSettings;
import org.korrigo.application.internal.Documents;
import org.korrigo.application.internal.scheme.SchemeCheck;
import org.korrigo.domain.Problem;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.Pipeline;
import org.korrigo.layout.LayoutRegistry;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.plugin.PluginRegistry;
import org.korrigo.plugin.PluginType;
import org.korrigo.spi.PluginChoice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks for what an exam needs and does not find. */
@Component(service = ReadinessCheck.class)
public final class ReadinessCheck {

    private static final String PDF = "application/pdf";

    private final PluginRegistry registry;
    private final LayoutRegistry layouts;
    private final SchemeCheck schemes;
    private final ApplicationSettings settings;

    @Activate
    public ReadinessCheck(
            @Reference PluginRegistry registry,
            @Reference LayoutRegistry layouts,
            @Reference SchemeCheck schemes,
            @Reference ApplicationSettings settings) {
        this.registry = registry;
        this.layouts = layouts;
        this.schemes = schemes;
        this.settings = settings;
    }

    Readiness check(Exam exam) {
        Pipeline chosen = exam.pipeline();
        List<String> reader = reader();
        return new Readiness(List.of(
                new Phase("import", both(reader, missing(PluginType.STORAGE, storage())), layoutFaults(chosen)),
                new Phase(
                        "split", both(reader, both(missing(PluginType.SPLIT, split(chosen)), ocr(chosen))), List.of()),
                new Phase(
                        "identification",
                        both(reader, both(ocr(chosen), missing(PluginType.IDENTITY, Stream.of(chosen.identity())))),
                        List.of()),
                new Phase("marking", missing(PluginType.SCORING, Stream.of(chosen.scoring())), schemeFaults(exam)),
                new Phase(
                        "rendering",
                        both(reader, missing(PluginType.RENDERER, Stream.of(chosen.renderer()))),
                        List.of()),
                new Phase("export", any(PluginType.EXPORT) ? List.of() : List.of("export"), List.of())));
    }

    private Stream<PluginChoice> storage() {
        return Stream.of(PluginChoice.of(settings.values().storage()));
    }

    private Stream<PluginChoice> split(Pipeline chosen) {
        return chosen.split().or(() -> layouts.find(chosen.layout()).map(chosen::splitOf)).stream();
    }

    private List<String> ocr(Pipeline chosen) {
        return missing(PluginType.OCR, chosen.ocr().stream());
    }

    private List<String> layoutFaults(Pipeline chosen) {
        return layouts.find(chosen.layout()).isPresent()
                ? List.of()
                : List.of("The layout " + chosen.layout() + " is not there.");
    }

    private List<String> schemeFaults(Exam exam) {
        if (exam.scheme().items().isEmpty()) {
            return List.of("The exam has no mark scheme yet.");
        }
        try {
            schemes.check(exam, exam.scheme());
            return List.of();
        } catch (Problem e) {
            boolean away = e.kind() == Problem.Kind.PLUGIN_UNAVAILABLE;
            return away ? List.of() : List.of(String.valueOf(e.facts().getOrDefault("problems", e.code())));
        }
    }

    private List<String> missing(PluginType type, Stream<PluginChoice> wanted) {
        return wanted.map(PluginChoice::id)
                .filter(id -> find(type, id).isEmpty())
                .map(id -> type.word() + ":" + id)
                .toList();
    }

    private Optional<PluginEntry> find(PluginType type, String id) {
        return registry.entries().stream()
                .filter(entry -> entry.type() == type && entry.id().equals(id))
                .findFirst();
    }

    private boolean any(PluginType type) {
        return registry.entries().stream().anyMatch(entry -> entry.type() == type);
    }

    private List<String> reader() {
        boolean there = registry.entries().stream()
                .anyMatch(entry -> entry.type() == PluginType.READER
                        && Documents.mediaTypes(entry).contains(PDF));
        return there ? List.of() : List.of("reader:" + Documents.shortName(PDF));
    }

    private static List<String> both(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
