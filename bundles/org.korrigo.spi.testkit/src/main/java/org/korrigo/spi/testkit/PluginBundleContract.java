package org.korrigo.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every plug-in bundle promises. It reads what bnd wrote to {@code target/classes} before the tests ran. */
public abstract class PluginBundleContract {

    private static final String SPI = "org.korrigo.spi";
    private static final Pattern OPTIONS = Pattern.compile("korrigo.plugin.options\"[^>]* value=\"([^\"]+)\"");
    private static final Pattern LABEL = Pattern.compile("(?:name|description|label)=\"%([^\"]+)\"");

    /** The classes and resources of the bundle. */
    protected Path classes() {
        return Path.of("target", "classes");
    }

    @Test
    void providesAPluginWithALegalId() throws IOException {
        assertThat(bundle().plugins())
                .isNotEmpty()
                .allSatisfy(plugin -> assertThat(plugin.attributes().get("id")).matches("[a-z][a-z0-9-]*"));
    }

    @Test
    void registersEachPluginUnderItsId() throws IOException {
        String components = bundle().descriptions();
        for (ManifestClause plugin : bundle().plugins()) {
            assertThat(components).contains("name=\"korrigo.plugin.id\"");
            assertThat(components).contains("value=\"" + plugin.attributes().get("id") + "\"");
        }
    }

    @Test
    void labelsEachPluginInEnglishAndFrench() throws IOException {
        Properties english = bundle().labels("bundle.properties");
        Properties french = bundle().labels("bundle_fr.properties");
        assertThat(french.keySet()).isEqualTo(english.keySet());
        assertThat(french.values()).noneMatch(text -> text.toString().isBlank());
        assertThat(bundle().plugins())
                .allSatisfy(plugin -> assertThat(plugin.attributes().get("label"))
                        .startsWith("%")
                        .satisfies(label -> assertThat(english).containsKey(label.substring(1))));
    }

    @Test
    void exportsNothing() throws IOException {
        assertThat(bundle().clauses("Export-Package")).isEmpty();
    }

    @Test
    void knowsNothingOfKorrigoButTheSpi() throws IOException {
        Predicate<String> korrigo = name -> name.startsWith("org.korrigo.");
        assertThat(bundle().clauses("Import-Package"))
                .extracting(ManifestClause::name)
                .filteredOn(korrigo)
                .isNotEmpty()
                .allMatch(name -> name.equals(SPI) || name.startsWith(SPI + "."));
    }

    @Test
    void isWiredByPackagesAlone() throws IOException {
        assertThat(bundle().header("Require-Bundle")).isNull();
        assertThat(bundle().header("DynamicImport-Package")).isNull();
    }

    /** Packages below {@code org.korrigo} belong to the bundles of that name. */
    @Test
    void keepsItsClassesInternal() throws IOException {
        String internal = bundle().header("Bundle-SymbolicName").replace('.', '/') + "/internal/";
        assertThat(bundle().files(".class")).isNotEmpty();
        assertThat(bundle().files(".class"))
                .filteredOn(file -> file.startsWith("org/korrigo/"))
                .allMatch(file -> file.startsWith(internal));
    }

    @Test
    void describesTheOptionsItsPluginsName() throws IOException {
        String descriptions = bundle().descriptions();
        Properties labels = bundle().labels("bundle.properties");
        assertThat(all(OPTIONS, descriptions))
                .allSatisfy(options -> assertThat(descriptions).contains("<OCD id=\"" + options + "\""));
        assertThat(all(LABEL, descriptions))
                .allSatisfy(key -> assertThat(labels).containsKey(key));
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1)).toList();
    }

    private BuiltBundle bundle() {
        return new BuiltBundle(classes());
    }
}
