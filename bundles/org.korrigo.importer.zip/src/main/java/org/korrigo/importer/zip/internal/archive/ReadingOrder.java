package org.korrigo.importer.zip.internal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.korrigo.spi.PluginException;

/**
 * In which order entries are taken: as a file {@code order.txt} or {@code ordre.txt} at the top says, one path a line; what it does not
 * name, or all when it is not there, as people number files.
 */
final class ReadingOrder implements Comparator<EntryName> {

    private static final Set<String> NAMES = Set.of("order.txt", "ordre.txt");

    private final NaturalOrder natural = new NaturalOrder();
    private final Map<String, Integer> places = new LinkedHashMap<>();

    private ReadingOrder(List<String> lines) {
        lines.forEach(line -> places.putIfAbsent(line, places.size()));
    }

    static ReadingOrder of(Archive archive) throws IOException, PluginException {
        Optional<? extends ZipEntry> file = archive.entries().stream()
                .filter(entry -> isOrder(EntryName.of(entry.getName())))
                .findFirst();
        return new ReadingOrder(file.isEmpty() ? List.of() : lines(archive, file.get()));
    }

    static boolean isOrder(EntryName name) {
        return NAMES.contains(name.path().toLowerCase(Locale.ROOT));
    }

    private static List<String> lines(Archive archive, ZipEntry entry) throws IOException, PluginException {
        try (InputStream in = archive.read(entry)) {
            byte[] bytes = in.readNBytes(Limits.ORDER_BYTES + 1);
            if (bytes.length > Limits.ORDER_BYTES) {
                throw Refusal.tooLarge("The file that tells the order has more than a megabyte");
            }
            return new String(bytes, StandardCharsets.UTF_8)
                    .replace("\uFEFF", "")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> EntryName.of(line).path())
                    .toList();
        }
    }

    /** @throws PluginException {@code archive-order} when it names one that is not among {@code taken} */
    void check(Set<String> taken) throws PluginException {
        for (String named : places.keySet()) {
            if (!taken.contains(named)) {
                throw Refusal.order(named);
            }
        }
    }

    @Override
    public int compare(EntryName one, EntryName other) {
        int place = Integer.compare(place(one), place(other));
        return place == 0 ? natural.compare(one.path(), other.path()) : place;
    }

    private int place(EntryName name) {
        return places.getOrDefault(name.path(), Integer.MAX_VALUE);
    }
}
