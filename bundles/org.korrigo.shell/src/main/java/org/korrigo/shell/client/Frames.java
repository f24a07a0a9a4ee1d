package org.korrigo.shell.client;

/** What goes over the socket between {@code bin/korrigo} and the server: a type byte, a length, bytes. */
public final class Frames {

    public static final int OUT = 1;
    public static final int ERR = 2;
    public static final int EXIT = 3;

    private Frames() {}
}
