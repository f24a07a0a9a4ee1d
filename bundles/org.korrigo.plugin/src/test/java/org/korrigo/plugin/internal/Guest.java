package org.korrigo.plugin.internal;

/** As a plug-in has them: a record with a component of a type of its own. */
public record Guest(Name name) {

    /** Its own type. */
    public record Name(String text) {}

    public static Object known() {
        return new Guest(new Name("guest"));
    }
}
