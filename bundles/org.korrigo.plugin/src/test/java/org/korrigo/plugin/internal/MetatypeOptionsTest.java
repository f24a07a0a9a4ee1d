package org.korrigo.plugin.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.plugin.OptionFault;
import org.korrigo.plugin.OptionFault.Reason;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.plugin.PluginOption;
import org.korrigo.plugin.PluginOption.Choice;
import org.korrigo.plugin.PluginOption.Type;
import org.korrigo.plugin.PluginOptions;
import org.korrigo.spi.Options;
import org.korrigo.spi.ocr.OcrEngine;
import org.korrigo.spi.ocr.OcrResult;
import org.osgi.framework.Bundle;
import org.osgi.framework.launch.Framework;

/** A bundle with a Metatype document, in a real Felix. */
class MetatypeOptionsTest {

    @TempDir
    Path cache;

    private Framework felix;
    private TrackedPluginRegistry registry;
    private MetatypeOptions catalogue;
    private Bundle bundle;

    @BeforeEach
    void boot() throws Exception {
        felix = new FrameworkFactory().newFramework(Map.of("org.osgi.framework.storage", cache.toString()));
        felix.start();
        registry = new TrackedPluginRegistry(felix.getBundleContext(), new Grace(1));
        catalogue = new MetatypeOptions(felix.getBundleContext());
        bundle = felix.getBundleContext().installBundle("example", example("options.xml"));
        bundle.start();
    }

    @AfterEach
    void shutDown() throws Exception {
        registry.close();
        felix.stop();
        felix.waitForStop(10_000);
    }

    @Test
    void describesEveryOptionInTheOrderOfThePlugin() {
        PluginOptions options = of(plugin("org.example.options"), Locale.ENGLISH);
        assertThat(options.title()).isEqualTo("Rounding");
        assertThat(options.options())
                .extracting(PluginOption::key)
                .containsExactly("rounding", "max-depth", "share", "cap", "title", "pattern", "turn", "separator");
        assertThat(options.options())
                .extracting(PluginOption::type)
                .containsExactly(
                        Type.TEXT,
                        Type.INTEGER,
                        Type.DECIMAL,
                        Type.FLAG,
                        Type.TEXT,
                        Type.TEXT,
                        Type.INTEGER,
                        Type.TEXT);
        assertThat(options.options())
                .filteredOn(PluginOption::required)
                .extracting(PluginOption::key)
                .containsExactly("title");
        PluginOption depth = options.options().get(1);
        assertThat(depth.byDefault()).contains("6");
        assertThat(depth.minimum().orElseThrow()).isEqualByComparingTo("1");
        assertThat(depth.maximum().orElseThrow()).isEqualByComparingTo("6");
        assertThat(options.options().get(7).byDefault()).as("unescaped").contains(",");
    }

    @Test
    void speaksTheLanguageOfTheReaderAndTheDefaultOneWhereItHasNoWord() {
        PluginOptions options = of(plugin("org.example.options"), Locale.FRENCH);
        assertThat(options.description()).isEqualTo("Comment les notes sont arrondies.");
        assertThat(options.options().get(0).description()).isEqualTo("De quel côté.");
        assertThat(options.options().get(0).choices())
                .containsExactly(new Choice("half-up", "Au plus proche"), new Choice("down", "Down"));
        assertThat(options.options().get(1).label()).isEqualTo("Levels");
    }

    @Test
    void acceptsWhatThePluginCanRead() {
        PluginOptions options = of(plugin("org.example.options"), Locale.FRENCH);
        assertThat(options.faultsOf(new Options(Map.of("title", "Brevet")))).isEmpty();
        assertThat(options.faultsOf(new Options(
                        Map.of("title", "ab", "max-depth", " 3 ", "share", "0.25", "cap", "TRUE", "turn", "90"))))
                .isEmpty();
    }

    @Test
    void tellsEachFaultWithItsReason() {
        PluginOptions options = of(plugin("org.example.options"), Locale.FRENCH);
        Map<String, String> given = new LinkedHashMap<>();
        given.put("rounding", "sideways");
        given.put("max-depth", "7");
        given.put("share", "much");
        given.put("cap", "oui");
        given.put("turn", "45");
        given.put("max_depth", "3");
        assertThat(options.faultsOf(new Options(given)))
                .extracting(OptionFault::key, OptionFault::reason, OptionFault::expected)
                .containsExactly(
                        tuple("rounding", Reason.NOT_ALLOWED, "half-up, down"),
                        tuple("max-depth", Reason.TOO_LARGE, "6"),
                        tuple("share", Reason.NO_DECIMAL, ""),
                        tuple("cap", Reason.NO_FLAG, "true, false"),
                        tuple("title", Reason.MISSING, ""),
                        tuple("turn", Reason.NOT_ALLOWED, "0, 90"),
                        tuple(
                                "max_depth",
                                Reason.UNKNOWN,
                                "rounding, max-depth, share, cap, title, pattern, turn, separator"));
        assertThat(options.faultsOf(new Options(Map.of("title", "a", "max-depth", "1.5", "share", "-1"))))
                .extracting(OptionFault::reason)
                .containsExactly(Reason.NO_INTEGER, Reason.TOO_SMALL, Reason.TOO_SMALL);
    }

    @Test
    void aPluginThatNamesNoDescriptionHasNoOptions() {
        assertThat(of(plugin(""), Locale.FRENCH)).isEqualTo(PluginOptions.NONE);
        assertThat(of(plugin("org.example.forgotten"), Locale.FRENCH)).isEqualTo(PluginOptions.NONE);
        assertThat(PluginOptions.NONE.faultsOf(new Options(Map.of("any", "1"))))
                .extracting(OptionFault::reason)
                .containsExactly(Reason.UNKNOWN);
    }

    @Test
    void aBrokenDocumentTakesNobodyDown() throws Exception {
        Bundle broken = felix.getBundleContext().installBundle("broken", example("bundle.properties"));
        broken.start();
        bundle.stop();
        bundle = broken;
        assertThat(of(plugin("org.example.options"), Locale.FRENCH)).isEqualTo(PluginOptions.NONE);
    }

    @Test
    void aPluginTellsTheVersionOfItsOwnBundle() throws Exception {
        plugin("org.example.options");
        assertThat(registry.call(OcrEngine.class, "example", ocr -> 0).by()).isEqualTo("ocr:example@2.3.0");
    }

    private PluginOptions of(PluginEntry plugin, Locale locale) {
        return catalogue.of(plugin, locale);
    }

    private PluginEntry plugin(String options) {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put("korrigo.plugin.id", "example");
        properties.put("korrigo.plugin.options", options);
        properties.put("service.ranking", registry.entries().size());
        OcrEngine engine = request -> OcrResult.NOTHING;
        bundle.getBundleContext().registerService(OcrEngine.class, engine, properties);
        return registry.entries().get(0);
    }

    private static InputStream example(String metatype) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            jar.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            jar.write(("Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: example-" + metatype
                            + "\nBundle-Version: 2.3.0\n")
                    .getBytes());
            copy(metatype, "OSGI-INF/metatype/options.xml", jar);
            for (String words : List.of("bundle.properties", "bundle_fr.properties")) {
                copy(words, "OSGI-INF/l10n/" + words, jar);
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static void copy(String resource, String entry, JarOutputStream jar) throws IOException {
        jar.putNextEntry(new ZipEntry(entry));
        try (InputStream in = MetatypeOptionsTest.class.getResourceAsStream("/options-bundle/" + resource)) {
            in.transferTo(jar);
        }
    }
}
