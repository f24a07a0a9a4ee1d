package org.korrigo.application.trial;

import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Pages with the zones of a layout drawn on them, as SVG that needs nothing from elsewhere. For administrators. */
@ProviderType
public interface ZonePreviews {

    /**
     * An empty A4 page.
     *
     * @param page of the booklet, from 1
     * @throws org.korrigo.domain.Problem {@code layout-not-found} or {@code layout-page-not-found}
     */
    String ofLayout(Actor actor, String layout, int page);

    /**
     * A scanned page.
     *
     * @param number of the page in the batch, from 1
     * @param layout id; empty: the batch's own
     * @throws org.korrigo.domain.Problem {@code batch-not-found}, {@code layout-not-found}, {@code scanned-page-not-found} or
     *     {@code preview-too-large}
     */
    String ofBatch(Actor actor, UUID batch, int number, Optional<String> layout);

    /**
     * A page of a trial that is done, zones where the trial found them.
     *
     * @throws org.korrigo.domain.Problem {@code trial-not-found}, {@code trial-pages-missing}, {@code scanned-page-not-found} or
     *     {@code preview-too-large}
     */
    String ofTrial(Actor actor, UUID trial, int number);
}
