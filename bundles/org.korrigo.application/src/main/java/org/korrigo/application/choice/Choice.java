package org.korrigo.application.choice;

import java.util.List;
import org.korrigo.spi.PluginChoice;

/**
 * What an exam is to work with.
 *
 * @param type {@code layout}, {@code split}, {@code ocr}, {@code identity}, {@code scoring} or {@code renderer}
 * @param plugins one; several for {@code ocr}; none for {@code split} means the layout's own. A layout takes no options.
 */
public record Choice(String type, List<PluginChoice> plugins) {

    public Choice {
        plugins = List.copyOf(plugins);
    }
}
