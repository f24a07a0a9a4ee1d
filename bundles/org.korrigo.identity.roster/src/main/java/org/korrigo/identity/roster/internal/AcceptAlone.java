package org.korrigo.identity.roster.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Publishes from which score and lead a match may do without a person, as service properties of the matcher. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface AcceptAlone {
    String PREFIX_ = "korrigo.accept.";

    /** Least score of the best student, 0 to 1. */
    double score();

    /** Least lead of the best student over the second, 0 to 1. */
    double margin();
}
