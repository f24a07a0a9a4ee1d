package org.korrigo.rest.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.korrigo.application.plugin.PluginBoard;
import org.korrigo.application.plugin.PluginDetails;
import org.korrigo.application.plugin.PluginOptionView;
import org.korrigo.application.plugin.PluginOptionView.OptionChoice;
import org.korrigo.application.plugin.PluginVersion;
import org.korrigo.application.plugin.SelfTestReport;
import org.korrigo.application.plugin.SelfTestReport.SelfTestCheck;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;

/** Looks closely at the one plug-in. */
abstract class FakePluginInspection implements PluginBoard {

    @Override
    public PluginDetails show(Actor actor, String type, String id, Locale locale) {
        requireTesseract(type, id);
        var version = new PluginVersion(
                "1.0.0", "SERVING", "Tesseract", "org.korrigo.ocr", 5, 0, Map.of("korrigo.ocr.kinds", "PRINTED"));
        var option = new PluginOptionView(
                "psm",
                "integer",
                false,
                Optional.of("7"),
                Optional.of(BigDecimal.ZERO),
                Optional.empty(),
                List.of(new OptionChoice("7", "line")),
                locale.getLanguage() + ":psm",
                "");
        return new PluginDetails(type, id, 0, List.of(version), List.of(option));
    }

    @Override
    public Map<String, Object> optionsSchema(Actor actor, String type, String id, Locale locale) {
        requireTesseract(type, id);
        var psm = Map.of("type", "integer", "minimum", 0L, "title", locale.getLanguage() + ":psm");
        return Map.of("type", "object", "properties", Map.of("psm", psm), "additionalProperties", false);
    }

    @Override
    public SelfTestReport test(Actor actor, String type, String id) {
        requireTesseract(type, id);
        return new SelfTestReport(
                type, id, "1.0.0", false, List.of(new SelfTestCheck("answers-alike-twice", false, "It differs.", 12)));
    }

    private static void requireTesseract(String type, String id) {
        if (!(type + ":" + id).equals("ocr:tesseract")) {
            throw Problem.notFound("plugin", type + ":" + id);
        }
    }
}
