package org.korrigo.rest.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.repair.CutOrder;
import org.korrigo.application.repair.RepairView;
import org.korrigo.application.repair.Repairs;
import org.korrigo.application.repair.UnplacedPage;
import org.korrigo.application.scan.BatchView;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.repair.Repair;
import org.korrigo.domain.scan.ScannedPage.Disposition;
import org.korrigo.domain.scan.ScannedPage.Reason;
import org.korrigo.spi.document.EncodedImage;

/** Remembers what was asked. */
public final class FakeRepairs implements Repairs {

    static final UUID ID = new UUID(6, 6);

    Repair asked;
    String reason;
    CutOrder order;

    @Override
    public RepairView repair(Actor actor, UUID batch, Repair repair, String why) {
        actor.require(Role.ADMIN, Role.SECRETARY);
        asked = repair;
        reason = why;
        return view(repair.kind());
    }

    @Override
    public RepairView undo(Actor actor, UUID batch, UUID repair, String why) {
        if (!repair.equals(ID)) {
            throw Problem.conflict("repair-overtaken", Map.of("repair", 1, "later", 2));
        }
        reason = why;
        return view("undo");
    }

    @Override
    public List<RepairView> list(Actor actor, UUID batch) {
        actor.require(Role.ADMIN, Role.SECRETARY);
        return List.of(view("move-page"), view("undo"));
    }

    @Override
    public List<UnplacedPage> setAside(Actor actor, String exam) {
        actor.require(Role.ADMIN, Role.SECRETARY);
        var why = Optional.of(new Reason("foreign", "Another exam."));
        return List.of(new UnplacedPage(new UUID(8, 2), FakeScans.BATCH, "scan.pdf", 7, Disposition.QUARANTINED, why));
    }

    @Override
    public EncodedImage page(Actor actor, UUID batch, int number) {
        actor.require(Role.ADMIN, Role.SECRETARY);
        return new EncodedImage("image/jpeg", 10, 10, new byte[] {(byte) number});
    }

    @Override
    public BatchView cutAgain(Actor actor, UUID batch, CutOrder asAsked) {
        actor.require(Role.ADMIN, Role.SECRETARY);
        order = asAsked;
        return new FakeScans().show(actor, batch);
    }

    private static RepairView view(String kind) {
        return new RepairView(
                ID,
                FakeScans.BATCH,
                3,
                kind,
                List.of(new RepairView.TouchedCopy(FakeCopies.ID, "K7Q2-9F", List.of(1, 2), List.of(2, 1))),
                List.of(new RepairView.TouchedPage(
                        new UUID(8, 1), FakeScans.BATCH, 1, Disposition.BLANK, Disposition.PLACED)),
                "secretary",
                Instant.EPOCH,
                "",
                kind.equals("undo") ? Optional.of(new UUID(6, 5)) : Optional.empty(),
                Optional.empty());
    }
}
