package org.korrigo.ocr.tesseract.internal.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korrigo.spi.PluginException;

class NativeLibraryTest {
    @ParameterizedTest
    @CsvSource({"amd64, linux-x86_64", "x86_64, linux-x86_64", "aarch64, linux-arm64"})
    void has_libraries_for_linux_on_common_processors(String architecture, String folder) throws Exception {
        assertThat(NativeLibrary.platform("Linux", architecture)).isEqualTo(folder);
        assertThat(getClass().getResource("/org/bytedeco/tesseract/" + folder + "/libtesseract.so.5.5"))
                .isNotNull();
        assertThat(getClass().getResource("/org/bytedeco/leptonica/" + folder + "/libleptonica.so.6"))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"Windows 11, amd64", "Mac OS X, aarch64", "Linux, riscv64"})
    void says_plainly_that_it_cannot_run_elsewhere(String system, String architecture) {
        assertThatThrownBy(() -> NativeLibrary.platform(system, architecture))
                .isInstanceOfSatisfying(
                        PluginException.class, e -> assertThat(e.code()).isEqualTo("ocr-native-missing"))
                .hasMessageContaining(system);
    }

    @Test
    void french_data_serves_languages_without_data_of_their_own() {
        assertThat(LanguageData.nameFor(List.of(Locale.FRENCH))).isEqualTo("fra");
        assertThat(LanguageData.nameFor(List.of(Locale.GERMAN))).isEqualTo("fra");
        assertThat(LanguageData.nameFor(List.of())).isEqualTo("fra");
    }
}
