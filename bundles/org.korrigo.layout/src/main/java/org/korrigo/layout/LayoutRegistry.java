package org.korrigo.layout;

import java.util.List;
import java.util.Optional;
import org.korrigo.spi.layout.BookletLayout;
import org.osgi.annotation.versioning.ProviderType;

/** The layouts this server knows at this moment, whoever brought them. */
@ProviderType
public interface LayoutRegistry {

    /** All of them, by id; of one id the active one first. */
    List<ListedLayout> layouts();

    /** The active layout of this id: of several providers the best service ranking serves, then the one that came first. */
    Optional<BookletLayout> find(String id);
}
