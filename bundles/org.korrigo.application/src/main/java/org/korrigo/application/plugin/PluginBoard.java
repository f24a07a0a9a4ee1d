package org.korrigo.application.plugin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.korrigo.domain.account.Actor;
import org.korrigo.spi.layout.BookletLayout;
import org.osgi.annotation.versioning.ProviderType;

/** Plug-ins and layouts that are there. For administrators. */
@ProviderType
public interface PluginBoard {

    List<PluginView> plugins(Actor actor);

    List<LayoutView> layouts(Actor actor);

    /** @throws org.korrigo.domain.Problem {@code layout-not-found} */
    BookletLayout layout(Actor actor, String id);

    /** Looks at a layout document as if it were deployed now, and deploys nothing. */
    LayoutCheck checkLayout(Actor actor, String document);

    /**
     * The plug-ins of one id, all versions that are there.
     *
     * @param locale of the options' labels
     * @throws org.korrigo.domain.Problem {@code plugin-not-found}
     */
    PluginDetails show(Actor actor, String type, String id, Locale locale);

    /**
     * A JSON Schema (draft 2020-12) of the options of a plug-in, for forms. Options travel as text whatever their type here.
     *
     * @throws org.korrigo.domain.Problem {@code plugin-not-found}
     */
    Map<String, Object> optionsSchema(Actor actor, String type, String id, Locale locale);

    /**
     * Asks the serving plug-in to keep its promises on built-in samples. Takes as long as the plug-in does, a minute a check at most.
     *
     * @param type of a plug-in, or {@code layout}
     * @throws org.korrigo.domain.Problem {@code plugin-not-found}
     */
    SelfTestReport test(Actor actor, String type, String id);
}
