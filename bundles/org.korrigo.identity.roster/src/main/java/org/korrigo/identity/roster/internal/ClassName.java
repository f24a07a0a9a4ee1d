package org.korrigo.identity.roster.internal;

/** Brings classes to one form, however their level is written: 2nde 8, 2DE8, 2de 8; 1ère G2, 1G2; Tle 3, T3. */
final class ClassName {
    private ClassName() {}

    static String shortened(String name) {
        return Letters.of(name.replaceAll("[&$%§]", "8"))
                .replaceFirst("^SECONDE", "2")
                .replaceFirst("^PREMIERE", "1")
                .replaceFirst("^(TERMINALE|TERM|TLE)", "T")
                .replaceFirst("^([0-9A-Z])(EME|ERE|NDE|NOE|WDE|RDE|VDE|IEME|DE|RE|ND|ER|E)(?=.)", "$1");
    }
}
