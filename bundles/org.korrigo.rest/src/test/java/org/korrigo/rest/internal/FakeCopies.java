package org.korrigo.rest.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.copy.Copies;
import org.korrigo.application.copy.CopyView;
import org.korrigo.application.copy.PageLink;
import org.korrigo.application.copy.PagePicture;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.spi.document.EncodedImage;

/** One copy of three pages, version 5. */
public final class FakeCopies implements Copies {

    static final UUID ID = new UUID(9, 9);

    String reason;

    @Override
    public List<CopyView> list(Actor actor, String exam) {
        return List.of(view(5));
    }

    @Override
    public CopyView show(Actor actor, UUID copy) {
        if (!copy.equals(ID)) {
            throw Problem.notFound("copy", copy);
        }
        return view(5);
    }

    @Override
    public PagePicture page(Actor actor, UUID copy, int position) {
        if (position > 3) {
            throw Problem.notFound("page", position);
        }
        var image = new EncodedImage("image/jpeg", 10, 10, new byte[] {(byte) position, 2, 3});
        return new PagePicture(image, "v" + position);
    }

    @Override
    public EncodedImage header(Actor actor, UUID copy) {
        actor.require(Role.ADMIN, Role.SECRETARY);
        return new EncodedImage("image/png", 10, 10, new byte[] {9});
    }

    @Override
    public CopyView accept(Actor actor, UUID copy, long version, String why) {
        if (version != 5) {
            throw Problem.stale("copy-changed", Map.of("version", 5));
        }
        reason = why;
        return view(6);
    }

    @Override
    public CopyView forceUnlock(Actor actor, UUID copy, String why) {
        reason = why;
        return view(6);
    }

    @Override
    public CopyView reopen(Actor actor, UUID copy, String why) {
        reason = why;
        return view(6);
    }

    static CopyView view(long version) {
        var issue = new CopyView.CopyIssueView("page-order", "Page 3 before page 2.", List.of(2, 3));
        return new CopyView(
                ID,
                FakeExams.ID,
                FakeScans.BATCH,
                1,
                "K7Q2-9F",
                CopyState.READY,
                3,
                List.of(1, 3, 2),
                List.of(ID, FakeScans.BATCH, FakeExams.ID),
                List.of(new PageLink(1, "v1"), new PageLink(3, "v3"), new PageLink(2, "v2")),
                0.98,
                List.of(issue),
                "NONE",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                version,
                "A");
    }
}
