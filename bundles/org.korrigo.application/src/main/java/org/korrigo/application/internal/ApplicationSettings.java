package org.korrigo.application.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginChoice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What new exams get unless told otherwise, and the thresholds above which the machine may decide alone. */
@Component(service = ApplicationSettings.class, configurationPid = "org.korrigo.application")
@Designate(ocd = ApplicationSettings.Values.class)
public final class ApplicationSettings {

    /** Keys of {@code etc/org.korrigo.application.cfg}. */
    @ObjectClassDefinition(name = "Korrigo: application")
    public @interface Values {
        @AttributeDefinition(name = "Layout", description = "Layout of new exams.")
        String default_layout() default "a3-booklet";

        @AttributeDefinition(name = "OCR", description = "OCR engines of new exams; they vote.")
        String[] default_ocr() default {"tesseract", "digits"};

        @AttributeDefinition(name = "Identity", description = "Identity matcher of new exams.")
        String default_identity() default "roster";

        @AttributeDefinition(name = "Scoring", description = "Scoring scheme of new exams.")
        String default_scoring() default "points";

        @AttributeDefinition(name = "Renderer", description = "Copy renderer of new exams.")
        String default_renderer() default "pdf";

        @AttributeDefinition(name = "Storage", description = "Blob store of this server.")
        String storage() default "files";

        @AttributeDefinition(name = "Quality", description = "Check of scanned pages; empty for none.")
        String quality() default "standard";

        @AttributeDefinition(name = "Quality options", description = "Options of that check, each as key=value.")
        String[] quality_options() default {};

        @AttributeDefinition(
                name = "Patience",
                description = "Seconds somebody waits for a plug-in that is being exchanged.")
        int absence_patience() default 5;

        @AttributeDefinition(name = "Page cache", description = "Folder of page pictures; empty for a temporary one.")
        String pages_directory() default "";

        @AttributeDefinition(name = "Page cache size", description = "Most mebibytes of page pictures on disk.")
        long pages_mebibytes() default 20_000;

        @AttributeDefinition(name = "Identity score", description = "Least score, 0 to 1, of an automatic match.")
        double identity_score() default 0.75;

        @AttributeDefinition(name = "Identity margin", description = "Least lead, 0 to 1, over the second candidate.")
        double identity_margin() default 0.15;

        @AttributeDefinition(name = "Deleted exams", description = "Days for which they can come back; 0 for ever.")
        int deleted_days() default 90;
    }

    private final Values values;

    @Activate
    public ApplicationSettings(Values values) {
        this.values = values;
    }

    public Values values() {
        return values;
    }

    /** The check of scanned pages; empty when pages are not checked. */
    public Optional<PluginChoice> quality() {
        Map<String, String> options = new TreeMap<>();
        // what is no pair is passed on, for the plug-in to refuse
        texts(values.quality_options())
                .map(text -> text.split("=", 2))
                .forEach(pair -> options.put(pair[0].strip(), pair.length > 1 ? pair[1].strip() : ""));
        return Optional.of(values.quality().strip())
                .filter(id -> !id.isEmpty())
                .map(id -> new PluginChoice(id, new Options(options)));
    }

    public List<PluginChoice> defaultOcr() {
        return texts(values.default_ocr()).map(PluginChoice::of).toList();
    }

    /** A .cfg file gives a list as one text with commas, other sources of configuration as an array. */
    private static Stream<String> texts(String[] list) {
        return Arrays.stream(list)
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(id -> !id.isEmpty());
    }
}
