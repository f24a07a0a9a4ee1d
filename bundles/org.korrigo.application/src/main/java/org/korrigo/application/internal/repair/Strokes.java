package org.korrigo.application.internal.repair;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.domain.marking.JournalEntry;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.MarkingRepository;
import org.korrigo.domain.marking.Operation;
import org.korrigo.domain.repair.TurnedDrawing;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Rotation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Turns drawings with their page, as further lines of the journal: what a marker drew is never overwritten. Needs a unit of work. */
@Component(service = Strokes.class)
public final class Strokes {

    private final MarkingRepository markings;

    @Activate
    public Strokes(@Reference MarkingRepository markings) {
        this.markings = markings;
    }

    void turn(Actor actor, Copy before, List<CopyPage> after, LoadedSheaf loaded) {
        Marking marking = markings.current(before.id());
        List<JournalEntry> lines = new ArrayList<>();
        for (CopyPage page : after) {
            for (Operation turned : turned(page, before, marking, loaded)) {
                marking = marking.after(turned);
                lines.add(new JournalEntry(
                        before.id(), marking.revision(), turned, actor.name(), before.fence(), Instant.now()));
            }
        }
        markings.append(lines, marking);
    }

    private static List<Operation> turned(CopyPage page, Copy before, Marking marking, LoadedSheaf loaded) {
        List<Operation> turned = new ArrayList<>();
        before.pages().stream().filter(old -> isTurned(old, page)).findFirst().ifPresent(old -> {
            TurnedDrawing turn = turn(old, page, loaded);
            for (Map.Entry<UUID, Marking.Drawn> drawn : marking.annotations().entrySet()) {
                if (drawn.getValue().page() == page.key()) {
                    turned.add(new Operation.PutAnnotation(
                            UUID.randomUUID(),
                            drawn.getKey(),
                            page.key(),
                            turn.of(drawn.getValue().drawing())));
                }
            }
        });
        return turned;
    }

    /** Another scan may lie otherwise on the glass, and shows the same paper upright. */
    private static boolean isTurned(CopyPage old, CopyPage page) {
        return old.key() == page.key()
                && old.scannedPage().equals(page.scannedPage())
                && old.rotation() != page.rotation();
    }

    private static TurnedDrawing turn(CopyPage old, CopyPage page, LoadedSheaf loaded) {
        PageSize size = loaded.pages().get(old.scannedPage()).facts().size();
        double aspect = size.widthMm()
                * old.region().width()
                / (size.heightMm() * old.region().height());
        boolean side = old.rotation() == Rotation.CLOCKWISE_90 || old.rotation() == Rotation.CLOCKWISE_270;
        return new TurnedDrawing(old.rotation().inverse().then(page.rotation()), side ? 1 / aspect : aspect);
    }
}
