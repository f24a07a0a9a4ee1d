package org.korrigo.application.plugin;

import java.util.List;
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
}
