package org.korrigo.split.standard.internal.pen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.split.PageViews;
import org.korrigo.split.standard.internal.assembly.Group;
import org.korrigo.split.standard.internal.assembly.Member;
import org.korrigo.split.standard.internal.sheet.SheetView;
import org.korrigo.split.standard.internal.sight.Sighting;
import org.korrigo.split.standard.internal.through.Proofs;

/** Looks at the writing on both sides of every sheet. */
public final class PenReader {

    /** Below the identity of a form and above the foot of the page. Of an open sheet one half is enough. */
    private static final Region HALF = new Region(0.52, 0.25, 0.45, 0.62);

    private static final Region WHOLE = new Region(0.04, 0.25, 0.92, 0.62);

    private final PageViews views;
    private final Cancellation cancellation;

    public PenReader(PageViews views, Cancellation cancellation) {
        this.views = views;
        this.cancellation = cancellation;
    }

    public Pens pens(List<Group> groups) throws PluginException, InterruptedException {
        List<WrittenSheet> sheets = new ArrayList<>();
        for (Group group : groups) {
            Map<Integer, Member> bySlot = new HashMap<>();
            group.members().forEach(member -> bySlot.put(member.slot(), member));
            for (Member front : group.members()) {
                Optional<Member> back = Optional.ofNullable(bySlot.get(front.slot() + 1));
                if (front.slot() % 2 == 0
                        && isSeen(front)
                        && back.filter(PenReader::isSeen).isPresent()) {
                    sheets.add(sheet(front, back.get()));
                }
            }
        }
        List<Proofs.Sheet> sides = sheets.stream()
                .map(sheet -> new Proofs.Sheet(sheet.front(), sheet.back()))
                .toList();
        return Pens.of(sheets, Proofs.of(sides, views, cancellation));
    }

    private static boolean isSeen(Member member) {
        return member.item().kind() != Sighting.Kind.BLANK;
    }

    private WrittenSheet sheet(Member front, Member back) throws PluginException, InterruptedException {
        cancellation.check();
        return new WrittenSheet(front.item().number(), back.item().number(), traits(front), traits(back));
    }

    private Traits traits(Member side) throws PluginException, InterruptedException {
        Sighting sighting = side.item().sighting();
        SheetView view = new SheetView(views, sighting.page(), sighting.rotation());
        return TraitReader.of(view.luma(view.size().isSpread() ? HALF : WHOLE));
    }
}
