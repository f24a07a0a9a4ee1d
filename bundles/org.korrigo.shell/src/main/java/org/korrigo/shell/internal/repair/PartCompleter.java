package org.korrigo.shell.internal.repair;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.WordCompleter;
import org.korrigo.spi.document.Region;

/** Completes parts of a scanned page. */
@Service
public class PartCompleter extends WordCompleter {

    private static final Map<String, List<Region>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("whole", List.of(Region.WHOLE));
        PARTS.put("left", List.of(Region.LEFT_HALF));
        PARTS.put("right", List.of(Region.RIGHT_HALF));
        PARTS.put("top", List.of(new Region(0, 0, 1, 0.5)));
        PARTS.put("bottom", List.of(new Region(0, 0.5, 1, 0.5)));
        PARTS.put("halves", List.of(Region.LEFT_HALF, Region.RIGHT_HALF));
    }

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return PARTS.keySet();
    }

    /** @throws CommandFailed when there is no such part */
    static List<Region> regions(String part) throws CommandFailed {
        List<Region> regions = PARTS.get(part);
        if (regions == null) {
            throw new CommandFailed(
                    "La partie « " + part + " » est inconnue : " + String.join(", ", PARTS.keySet()) + ".");
        }
        return regions;
    }
}
