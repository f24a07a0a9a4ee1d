package ${package};

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.identity.ClassRoster;
import org.korrigo.spi.identity.IdentityCandidate;
import org.korrigo.spi.identity.IdentityEvidence;
import org.korrigo.spi.identity.IdentityMatcher;
import org.korrigo.spi.identity.RosterEntry;
import org.korrigo.spi.identity.ZoneReading;
import org.korrigo.spi.ocr.OcrCandidate;
import org.osgi.service.component.annotations.Component;

/** Ranks students by the pairs of letters their names share with what was read in the zones of names. */
@Component
@KorrigoPlugin(id = "${pluginId}", label = "%plugin.label", options = LetterPairOptions.ID)
public final class LetterPairMatcher implements IdentityMatcher {

    private static final int MOST = 10;
    private static final Set<String> NAMES = Set.of("last-name", "first-name", "full-name");

    @Override
    public List<IdentityCandidate> match(IdentityEvidence evidence, ClassRoster roster, Options options)
            throws PluginException, InterruptedException {
        double least = options.number("least", 20) / 100.0;
        LetterPairs read = LetterPairs.of(evidence.readings().stream()
                .filter(reading -> NAMES.contains(reading.zone()))
                .map(LetterPairMatcher::best)
                .collect(Collectors.joining(" ")));
        return roster.entries().stream()
                .map(student -> candidate(student, read))
                .filter(candidate -> candidate.score() >= least)
                .sorted(Comparator.comparingDouble(IdentityCandidate::score).reversed())
                .limit(MOST)
                .toList();
    }

    private static IdentityCandidate candidate(RosterEntry student, LetterPairs read) {
        double score = LetterPairs.of(student.lastName() + " " + student.firstName()).likeness(read);
        return new IdentityCandidate(student.id(), score, String.format(Locale.ROOT, "letter pairs %.2f", score));
    }

    private static String best(ZoneReading reading) {
        return reading.candidates().stream().map(OcrCandidate::text).findFirst().orElse("");
    }
}
