package org.korrigo.plugin.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.plugin.PluginUnavailableException;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.ocr.OcrEngine;
import org.osgi.framework.ServiceRegistration;

/** Arrival, absence and choice. */
class TrackedPluginRegistryTest extends RegistryInFelix {

    @Test
    void nobodyThereIsUnavailableAndNamesThePlugin() {
        assertThatThrownBy(() -> read("tesseract"))
                .isInstanceOfSatisfying(PluginUnavailableException.class, e -> assertThat(e.plugin())
                        .isEqualTo("ocr:tesseract"));
    }

    @Test
    void aCallReachesThePluginOfItsIdAndTellsWhoAnswered() throws Exception {
        register("one", 0, reading("1"));
        register("two", 0, reading("2"));
        assertThat(read("two")).isEqualTo("2");
        assertThat(registry.call(OcrEngine.class, "one", ocr -> 0).by()).startsWith("ocr:one@");
    }

    @Test
    void ofTwoTheBetterRankedServesAndTheOtherTakesOverWhenItLeaves() throws Exception {
        register("one", 0, reading("old"));
        ServiceRegistration<?> better = register("one", 5, reading("new"));
        assertThat(read("one")).isEqualTo("new");
        assertThat(registry.entries()).extracting(PluginEntry::serving).containsExactly(true, false);
        better.unregister();
        assertThat(read("one")).isEqualTo("old");
    }

    @Test
    void theEldestServesAmongEquals() throws Exception {
        register("one", 0, reading("first"));
        register("one", 0, reading("second"));
        assertThat(read("one")).isEqualTo("first");
    }

    @Test
    void aFailureOfThePluginIsItsOwnAndNotADeparture() {
        register("strict", 0, request -> {
            throw new PluginException("image-undecodable", "The zone cannot be read.");
        });
        assertThatThrownBy(() -> read("strict")).isInstanceOf(PluginException.class);
    }

    @Test
    void rankingsCountAsTheyAreNow() throws Exception {
        ServiceRegistration<?> first = register("one", 5, reading("first"));
        ServiceRegistration<?> second = register("one", 0, reading("second"));
        assertThat(read("one")).isEqualTo("first");
        second.setProperties(properties("one", 9));
        assertThat(read("one")).isEqualTo("second");
        first.setProperties(properties("one", 10));
        assertThat(read("one")).isEqualTo("first");
        assertThat(registry.entries())
                .extracting(entry -> entry.properties().get("service.ranking"))
                .containsExactly(10, 9);
    }

    @Test
    void whoWaitsForAPluginAndFailsDoesNotKeepItAway() throws Exception {
        registry.onArrival(name -> {
            throw new IllegalStateException("of no concern to the plug-in");
        });
        register("one", 0, reading("1"));
        assertThat(read("one")).isEqualTo("1");
    }

    @Test
    void arrivalsAreAnnounced() throws Exception {
        List<String> heard = new ArrayList<>();
        AutoCloseable listening = registry.onArrival(heard::add);
        register("one", 0, reading("1"));
        listening.close();
        register("two", 0, reading("2"));
        assertThat(heard).containsExactly("ocr:one");
    }
}
