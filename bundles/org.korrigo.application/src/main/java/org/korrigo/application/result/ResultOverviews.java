package org.korrigo.application.result;

import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Results at a glance. */
@ProviderType
public interface ResultOverviews {

    /** Classes smaller than this are hidden from those who may not know names: their figures would tell of persons. */
    int SMALLEST_CLASS = 5;

    /**
     * For administrators, who see everything, and teachers, who see neither names nor small classes, and rows of the copies that they mark.
     * The same number of statements whatever the number of copies.
     *
     * @throws org.korrigo.domain.Problem {@code exam-not-found}, {@code plugin-unavailable}, {@code scoring-refuses}
     */
    ResultOverview overview(Actor actor, String exam);
}
