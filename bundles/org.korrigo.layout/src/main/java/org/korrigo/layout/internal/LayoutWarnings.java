package org.korrigo.layout.internal;

import java.util.ArrayList;
import java.util.List;
import org.korrigo.layout.LayoutFault;
import org.korrigo.layout.OcrProfiles;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;

/** What a sound layout says that its author can hardly have meant. */
final class LayoutWarnings {

    private final BookletLayout layout;
    private final OcrProfiles profiles;
    private final ZonePointers pointers;
    private final String text;
    private final List<LayoutFault> found = new ArrayList<>();

    LayoutWarnings(BookletLayout layout, String text, OcrProfiles profiles) {
        this.layout = layout;
        this.text = text;
        this.profiles = profiles;
        this.pointers = new ZonePointers(layout, text);
    }

    List<LayoutFault> all() {
        if (layout.zones(ZoneRole.IDENTITY).isEmpty()) {
            found.add(new LayoutFault(
                    "/zones", "no zone of role IDENTITY: every copy will have to be identified by hand"));
        }
        layout.zones().forEach(this::look);
        for (int i = 0; i < layout.zones().size(); i++) {
            Zone zone = layout.zones().get(i);
            layout.zones().subList(0, i).forEach(other -> compare(zone, other));
        }
        return Positions.added(text, found);
    }

    private void look(Zone zone) {
        if (ZoneGeometry.isTooSmall(zone)) {
            warn(
                    zone,
                    "/region",
                    "is " + ZoneGeometry.millimetres(zone) + ", less than " + ZoneGeometry.LEAST_MILLIMETRES
                            + " mm one way");
        }
        if (zone.role() == ZoneRole.IDENTITY && writingOf(zone) == WritingKind.NONE) {
            warn(zone, "", "no writing is stated: no OCR engine will read it");
        }
        if (!zone.profile().isEmpty() && profiles.find(zone.profile()).isEmpty()) {
            warn(zone, "/ocr/profile", "there is no OCR profile '" + zone.profile() + "' at present");
        }
    }

    private WritingKind writingOf(Zone zone) {
        return profiles.find(zone.profile())
                .map(profile -> profile.fill(zone).writing())
                .orElse(zone.writing());
    }

    private void compare(Zone zone, Zone other) {
        if (ZoneGeometry.areInEachOthersWay(zone, other)) {
            warn(zone, "/region", "overlaps zone '" + other.id() + "' of page " + other.page());
        }
    }

    private void warn(Zone zone, String below, String message) {
        String pointer = pointers.of(zone, below);
        boolean named = pointer.startsWith("/zones/");
        found.add(new LayoutFault(
                pointer, named ? message : "zone '" + zone.id() + "' of page " + zone.page() + " " + message));
    }
}
