package org.korrigo.shell.internal.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korrigo.application.trial.ReplayOrder;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.spi.PluginChoice;

class NamedChoicesTest {

    private final NamedChoices one = new NamedChoices(Optional.of("a3-fold"), List.of(), Optional.empty());
    private final NamedChoices several =
            new NamedChoices(Optional.of("a3-fold"), List.of("tesseract", "digits"), Optional.of("roster"));

    @Test
    void anOptionIsForTheOnlyPluginThatIsNamed() throws CommandFailed {
        ReplayOrder order = one.order(Optional.of("a3-lyon"), List.of("margin=2.5", "note=a:b=c"));

        assertThat(order.layout()).contains("a3-lyon");
        assertThat(order.split().orElseThrow().options().values()).isEqualTo(Map.of("margin", "2.5", "note", "a:b=c"));
        assertThat(order.ocr()).isEmpty();
        assertThat(order.matcher()).isEmpty();
    }

    @Test
    void amongSeveralAnOptionSaysForWhom() throws CommandFailed {
        ReplayOrder order = several.order(Optional.empty(), List.of("tesseract:psm=7", "roster:min.score=0.8"));

        assertThat(order.ocr()).extracting(PluginChoice::id).containsExactly("tesseract", "digits");
        assertThat(order.ocr().get(0).options().values()).isEqualTo(Map.of("psm", "7"));
        assertThat(order.ocr().get(1).options().values()).isEmpty();
        assertThat(order.matcher().orElseThrow().options().values()).isEqualTo(Map.of("min.score", "0.8"));
        assertThat(order.split().orElseThrow().options().values()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "psm=7, dites pour quel module",
        "paddle:psm=7, n'est pas choisi",
        "psm, écrivez CLÉ=VALEUR",
        "=7, écrivez CLÉ=VALEUR"
    })
    void anOptionForNobodyFailsInWords(String option, String words) {
        assertThatThrownBy(() -> several.order(Optional.empty(), List.of(option)))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining(words);
    }
}
