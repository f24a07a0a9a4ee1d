package org.korrigo.spi.quality;

import org.korrigo.spi.Cancellation;
import org.korrigo.spi.Options;
import org.korrigo.spi.document.PageFacts;

/**
 * What a quality check works from.
 *
 * @param page what is known of the page without looking at its pixels
 * @param look looks at the page on demand: each look but the thumbnail costs, ask for what you need only
 */
public record QualityRequest(PageFacts page, PageLook look, Options options, Cancellation cancellation) {}
