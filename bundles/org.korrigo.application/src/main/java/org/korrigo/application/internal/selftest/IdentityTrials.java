package org.korrigo.application.internal.selftest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.spi.Options;
import org.korrigo.spi.identity.ClassRoster;
import org.korrigo.spi.identity.IdentityCandidate;
import org.korrigo.spi.identity.IdentityEvidence;
import org.korrigo.spi.identity.IdentityMatcher;
import org.korrigo.spi.identity.RosterEntry;
import org.korrigo.spi.identity.ZoneReading;
import org.korrigo.spi.ocr.OcrCandidate;

/** What every identity matcher promises. */
final class IdentityTrials implements SelfTest<IdentityMatcher> {

    private static final ClassRoster ROSTER = new ClassRoster(List.of(
            SampleMarks.NOETHER,
            SampleMarks.CURIE,
            SampleMarks.student("s3", "LOVELACE", "Ada", ""),
            SampleMarks.student("s4", "GERMAIN", "Sophie", "")));
    private static final int MOST = 10;

    @Override
    public Class<IdentityMatcher> spi() {
        return IdentityMatcher.class;
    }

    @Override
    public List<Promise<IdentityMatcher>> promises(PluginEntry plugin) {
        return List.of(
                new Promise<>("proposes-nobody-without-evidence", IdentityTrials::needsEvidence),
                new Promise<>("proposes-nobody-from-an-empty-list", IdentityTrials::needsAList),
                new Promise<>("ranks-entries-of-the-list-best-first", IdentityTrials::ranks),
                new Promise<>("prefers-the-student-that-was-read", IdentityTrials::prefersTheRightOne),
                new Promise<>("answers-alike-twice", IdentityTrials::answersAlikeTwice));
    }

    private static String needsEvidence(IdentityMatcher matcher) throws Exception {
        List<IdentityCandidate> proposed = match(matcher, Map.of());
        BrokenPromise.unless(proposed.isEmpty(), "Without evidence it proposes " + proposed + ".");
        return "";
    }

    private static String needsAList(IdentityMatcher matcher) throws Exception {
        List<IdentityCandidate> proposed = matcher.match(evidence(curie()), new ClassRoster(List.of()), Options.NONE);
        BrokenPromise.unless(proposed.isEmpty(), "From an empty list it proposes " + proposed + ".");
        return "";
    }

    private static String ranks(IdentityMatcher matcher) throws Exception {
        List<IdentityCandidate> proposed = match(matcher, Map.of("last-name", "CURI", "first-name", "Mari"));
        Set<String> known = ROSTER.entries().stream().map(RosterEntry::id).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        BrokenPromise.unless(proposed.size() <= MOST, "It proposes " + proposed.size() + " students.");
        double before = 1;
        for (IdentityCandidate candidate : proposed) {
            BrokenPromise.unless(known.contains(candidate.entry()), candidate + " is not in the list.");
            BrokenPromise.unless(seen.add(candidate.entry()), candidate + " is proposed twice.");
            BrokenPromise.unless(
                    candidate.score() >= 0 && candidate.score() <= before, candidate + " is out of order or of 0..1.");
            BrokenPromise.unless(!candidate.reason().isBlank(), candidate + " is proposed without a reason.");
            before = candidate.score();
        }
        return proposed.size() + " of " + known.size() + " students proposed.";
    }

    private static String prefersTheRightOne(IdentityMatcher matcher) throws Exception {
        List<IdentityCandidate> proposed = match(matcher, curie());
        if (proposed.isEmpty()) {
            return "It makes nothing of names, date of birth and INE.";
        }
        IdentityCandidate best = proposed.get(0);
        BrokenPromise.unless(
                best.entry().equals(SampleMarks.CURIE.id()), "CURIE Marie was read, it prefers " + best + ".");
        return String.format("Score %.2f: %s.", best.score(), best.reason());
    }

    private static String answersAlikeTwice(IdentityMatcher matcher) throws Exception {
        BrokenPromise.unless(match(matcher, curie()).equals(match(matcher, curie())), "The second answer differs.");
        return "";
    }

    private static Map<String, String> curie() {
        return Map.of(
                "last-name", "CURIE",
                "first-name", "Marie",
                "full-name", "CURIE Marie",
                "birth-date", "07/11/2008",
                "class-name", "1G1",
                "ine", SampleMarks.CURIE.ine());
    }

    private static IdentityEvidence evidence(Map<String, String> texts) {
        return new IdentityEvidence(texts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(zone ->
                        new ZoneReading(zone.getKey(), 1, "self-test", List.of(new OcrCandidate(zone.getValue(), 0.9))))
                .toList());
    }

    private static List<IdentityCandidate> match(IdentityMatcher matcher, Map<String, String> texts) throws Exception {
        return matcher.match(evidence(texts), ROSTER, Options.NONE);
    }
}
