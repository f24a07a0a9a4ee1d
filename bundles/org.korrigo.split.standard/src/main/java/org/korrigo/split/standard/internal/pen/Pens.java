package org.korrigo.split.standard.internal.pen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.korrigo.split.standard.internal.assembly.Group;
import org.korrigo.split.standard.internal.through.Proofs;

/**
 * Whether the two sides of a sheet are of one pupil: whether the back shines through, and whether one pen wrote both. Two sheets that a scanner drew in as one leave the front of the first
 * and the back of the second, and print alone takes them for one sheet. How much pens differ is learnt from the batch itself.
 *
 * @param sheets that were looked at
 * @param strangers sheets whose sides are perhaps of two pupils
 * @param telling whether enough shines through, or pens differ enough, in this batch to notice such a sheet
 */
public record Pens(int sheets, List<Sheet> strangers, boolean telling) {

    /** Fewer sheets teach nothing. */
    private static final int FEWEST_SHEETS = 4;

    /** In times the usual, to which 1 stands: one side in fifty of one pupil differs by more, nineteen in twenty of two pupils do. */
    private static final double ONE_PEN = 1.5;

    /** Where backs shine through and this one does not: no proof is no proof of the contrary, so pens must differ a little. */
    private static final double PERHAPS_ONE_PEN = 1.25;

    /** Of sides of two pupils at least so many must be noticed, or silence means nothing. */
    private static final double TELLING_SHARE = 0.85;

    /** Scanners draw in sheets that lie near each other. */
    private static final int NEAR = 2;

    /** Where print tells all. */
    public static final Pens NOT_NEEDED = new Pens(0, List.of(), true);

    /**
     * A sheet that is perhaps two.
     *
     * @param front number of its scanned page
     * @param back likewise
     * @param unseen whether its back does not shine through as others do; else its pens differ
     */
    public record Sheet(int front, int back, boolean unseen) {}

    static Pens of(List<WrittenSheet> scanned, Proofs proofs) {
        List<WrittenSheet> sheets = WrittenSheet.withoutPrint(scanned);
        Map<Integer, Double> times = new HashMap<>();
        boolean telling = false;
        if (sheets.size() >= FEWEST_SHEETS) {
            Usual usual = Usual.of(sheets);
            sheets.forEach(sheet -> times.put(sheet.front(), usual.times(sheet)));
            telling = telling(sheets, usual);
        }
        // what bears too little writing to tell pens apart is as doubtful as what no pen tells
        double unknown = proofs.telling() ? Double.MAX_VALUE : 0;
        double most = proofs.telling() ? PERHAPS_ONE_PEN : ONE_PEN;
        List<Sheet> strangers = scanned.stream()
                .filter(sheet -> !proofs.fronts().contains(sheet.front()))
                .filter(sheet -> times.getOrDefault(sheet.front(), unknown) > most)
                .map(sheet -> new Sheet(sheet.front(), sheet.back(), proofs.telling()))
                .toList();
        return new Pens(scanned.size(), strangers, telling || proofs.telling());
    }

    /** Those of one booklet. */
    public List<Sheet> strangersIn(Group group) {
        Set<Integer> pages =
                group.members().stream().map(member -> member.item().number()).collect(Collectors.toSet());
        return strangers.stream().filter(sheet -> pages.contains(sheet.front())).toList();
    }

    private static boolean telling(List<WrittenSheet> sheets, Usual usual) {
        int pairs = 0;
        int noticed = 0;
        for (int i = 0; i < sheets.size(); i++) {
            for (int k = Math.max(0, i - NEAR); k <= Math.min(sheets.size() - 1, i + NEAR); k++) {
                boolean two = usual.times(sheets.get(i).withBackOf(sheets.get(k))) > ONE_PEN;
                pairs += i == k ? 0 : 1;
                noticed += i != k && two ? 1 : 0;
            }
        }
        return noticed >= TELLING_SHARE * pairs;
    }
}
