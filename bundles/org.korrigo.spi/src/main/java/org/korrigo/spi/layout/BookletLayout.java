package org.korrigo.spi.layout;

import java.util.List;
import java.util.Map;
import org.korrigo.spi.Options;

/**
 * How the booklets of an exam are laid out.
 *
 * @param id {@code [a-z][a-z0-9-]*}
 * @param version of this layout, for example {@code 1.0.0}
 * @param label by language, at least {@code fr}
 * @param pagesPerBooklet upright pages of one booklet as printed
 * @param splitStrategy id of the split strategy that suits it
 * @param splitOptions for that strategy
 */
public record BookletLayout(
        String id,
        String version,
        Map<String, String> label,
        SheetKind sheet,
        int pagesPerBooklet,
        String splitStrategy,
        Options splitOptions,
        List<Zone> zones) {

    public BookletLayout {
        label = Map.copyOf(label);
        zones = List.copyOf(zones);
    }

    public List<Zone> zones(ZoneRole role) {
        return zones.stream().filter(zone -> zone.role() == role).toList();
    }

    /** The zones of one role on one page of the booklet, those of every page included. */
    public List<Zone> zones(ZoneRole role, int page) {
        return zones(role).stream()
                .filter(zone -> zone.page() == page || zone.page() == 0)
                .toList();
    }
}
