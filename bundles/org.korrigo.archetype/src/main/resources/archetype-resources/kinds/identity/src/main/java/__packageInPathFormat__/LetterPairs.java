package ${package};

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The pairs of neighbouring letters of a name: accents, case, signs and the order of its words do not matter. */
record LetterPairs(Set<String> pairs) {

    static LetterPairs of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        Set<String> pairs = new HashSet<>();
        for (String word : plain.toUpperCase(Locale.ROOT).split("[^A-Z]+")) {
            String framed = word.isEmpty() ? "" : " " + word + " ";
            for (int i = 0; i + 1 < framed.length(); i++) {
                pairs.add(framed.substring(i, i + 2));
            }
        }
        return new LetterPairs(Set.copyOf(pairs));
    }

    /** 0 when nothing is common, 1 when all is: Dice's coefficient. */
    double likeness(LetterPairs other) {
        Set<String> common = new HashSet<>(pairs);
        common.retainAll(other.pairs);
        int all = pairs.size() + other.pairs.size();
        return all == 0 ? 0 : 2.0 * common.size() / all;
    }
}
