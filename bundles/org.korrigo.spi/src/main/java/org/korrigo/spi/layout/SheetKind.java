package org.korrigo.spi.layout;

/** How paper becomes scanned pages. */
public enum SheetKind {
    /** One booklet page a scanned page. */
    A4_PAGES,
    /** A folded A3 sheet scanned flat: front (last page | first page), back (second page | third page). */
    A3_FOLDED
}
