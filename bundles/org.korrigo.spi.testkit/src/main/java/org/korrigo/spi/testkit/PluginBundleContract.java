package org.korrigo.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What every plug-in bundle promises. It reads what bnd wrote to {@code target/classes} before the tests ran. */
public abstract class PluginBundleContract {

    private static final String SPI = "org.korrigo.spi";

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
        StringBuilder components = new StringBuilder();
        for (String file : bundle().files(".xml")) {
            components.append(bundle().text(file));
        }
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

    @Test
    void keepsItsClassesInternal() throws IOException {
        String internal = bundle().header("Bundle-SymbolicName").replace('.', '/') + "/internal/";
        assertThat(bundle().files(".class"))
                .filteredOn(file -> file.startsWith("org/korrigo/"))
                .isNotEmpty()
                .allMatch(file -> file.startsWith(internal));
    }

    private BuiltBundle bundle() {
        return new BuiltBundle(classes());
    }
}
