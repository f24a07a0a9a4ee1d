package org.korrigo.application.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.korrigo.application.internal.problem.MessageTexts;
import org.korrigo.domain.Problem;
import org.korrigo.plugin.OptionFault;
import org.korrigo.plugin.PluginOption;
import org.korrigo.plugin.PluginOption.Choice;
import org.korrigo.plugin.PluginOption.Type;
import org.korrigo.plugin.PluginOptions;
import org.korrigo.plugin.PluginType;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginChoice;

class PluginOptionsTest {

    private static final PluginOptions OPTIONS = new PluginOptions(
            "Arrondi",
            "",
            List.of(
                    option("depth", Type.INTEGER, Optional.of("6"), "1"),
                    option("share", Type.DECIMAL, Optional.of("0.5"), "0"),
                    option("cap", Type.FLAG, Optional.of("false"), null),
                    new PluginOption(
                            "rounding",
                            Type.TEXT,
                            true,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(new Choice("up", "Vers le haut"), new Choice("down", "Vers le bas")),
                            "Sens",
                            "De quel côté.")));

    private final KnownPlugins plugins = new KnownPlugins();
    private final OptionCheck check = new OptionCheck(plugins, (plugin, locale) -> OPTIONS);

    @Test
    void goodOptionsPass() {
        plugins.add(PluginType.SCORING, "points", null, Map.of());
        assertThatCode(() -> check.check(PluginType.SCORING, choice(Map.of("rounding", "up", "depth", "3"))))
                .doesNotThrowAnyException();
    }

    @Test
    void aBadOptionIsNamedWithItsReason() {
        plugins.add(PluginType.SCORING, "points", null, Map.of());
        assertThatThrownBy(() -> check.check(PluginType.SCORING, choice(Map.of("rounding", "up", "depth", "0"))))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.kind()).isEqualTo(Problem.Kind.INVALID);
                    assertThat(problem.code()).isEqualTo("option-invalid");
                    assertThat(problem.facts())
                            .containsEntry("option", "depth")
                            .containsEntry("reason", "too-small")
                            .containsEntry("expected", "1");
                    assertThat(new MessageTexts().detail(problem, Locale.FRENCH))
                            .isEqualTo(
                                    "L'option depth de scoring:points doit valoir au moins 1 : « 0 » est en dessous.");
                });
    }

    @Test
    void everyReasonHasASentence() {
        for (OptionFault.Reason reason : OptionFault.Reason.values()) {
            Map<String, Object> facts = Map.of(
                    "plugin",
                    "ocr:x",
                    "option",
                    "psm",
                    "value",
                    "9",
                    "expected",
                    "8",
                    "reason",
                    reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            String sentence = new MessageTexts().detail(Problem.invalid("option-invalid", facts), Locale.ENGLISH);
            assertThat(sentence).contains("psm").contains("ocr:x").doesNotContain("{");
        }
    }

    @Test
    void nobodyToAskIsAnotherProblem() {
        assertThatThrownBy(() -> check.check(PluginType.SCORING, choice(Map.of())))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.kind())
                        .isEqualTo(Problem.Kind.PLUGIN_UNAVAILABLE));
    }

    @Test
    void theSchemaHasWhatAFormNeeds() {
        Map<String, Object> schema = OptionsSchema.of(OPTIONS, "points");
        assertThat(schema)
                .containsEntry("$schema", "https://json-schema.org/draft/2020-12/schema")
                .containsEntry("title", "Arrondi")
                .containsEntry("type", "object")
                .containsEntry("required", List.of("rounding"))
                .containsEntry("additionalProperties", false);
        Map<?, ?> properties = (Map<?, ?>) schema.get("properties");
        assertThat(properties.get("depth"))
                .isEqualTo(Map.of("title", "Label of depth", "type", "integer", "default", 6L, "minimum", 1L));
        assertThat(properties.get("share"))
                .isEqualTo(Map.of("title", "Label of share", "type", "number", "default", 0.5, "minimum", 0.0));
        assertThat(properties.get("cap"))
                .isEqualTo(Map.of("title", "Label of cap", "type", "boolean", "default", false));
        assertThat(properties.get("rounding"))
                .isEqualTo(Map.of(
                        "title",
                        "Sens",
                        "description",
                        "De quel côté.",
                        "type",
                        "string",
                        "enum",
                        List.of("up", "down"),
                        "oneOf",
                        List.of(
                                Map.of("const", "up", "title", "Vers le haut"),
                                Map.of("const", "down", "title", "Vers le bas"))));
    }

    @Test
    void aPluginWithoutOptionsHasAnEmptyForm() {
        assertThat(OptionsSchema.of(PluginOptions.NONE, "PDF"))
                .containsEntry("title", "PDF")
                .containsEntry("properties", Map.of());
    }

    private static PluginChoice choice(Map<String, String> options) {
        return new PluginChoice("points", new Options(options));
    }

    private static PluginOption option(String key, Type type, Optional<String> byDefault, String minimum) {
        return new PluginOption(
                key,
                type,
                false,
                byDefault,
                Optional.ofNullable(minimum).map(BigDecimal::new),
                Optional.empty(),
                List.of(),
                "Label of " + key,
                "");
    }
}
