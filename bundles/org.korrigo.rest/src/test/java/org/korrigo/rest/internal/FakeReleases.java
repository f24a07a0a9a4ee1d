package org.korrigo.rest.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.application.result.ReleaseReadiness;
import org.korrigo.application.result.Releases;
import org.korrigo.application.result.ResultOverview;
import org.korrigo.application.result.ResultOverviews;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.copy.CopyState;

/** An exam of which one copy is not finalised. */
public final class FakeReleases implements Releases, ResultOverviews {

    private static final BigDecimal HALF = new BigDecimal("0.50");

    String reason;

    @Override
    public ReleaseReadiness readiness(Actor actor, String exam) {
        return new ReleaseReadiness(
                false,
                2,
                0,
                List.of(new ReleaseReadiness.StateCount(CopyState.READY, 1)),
                0,
                0,
                Optional.of(Instant.EPOCH));
    }

    @Override
    public int release(Actor actor, String exam, boolean partial) {
        actor.require(Role.ADMIN);
        if (!partial) {
            throw Problem.conflict("release-not-ready", Map.of("exam", exam, "notGraded", 1));
        }
        return 2;
    }

    @Override
    public int unrelease(Actor actor, String exam, String why) {
        actor.require(Role.ADMIN);
        reason = why;
        return 2;
    }

    @Override
    public ResultOverview overview(Actor actor, String exam) {
        actor.require(Role.ADMIN, Role.TEACHER);
        var some = Optional.of(HALF);
        var bin = new ResultOverview.Bin(BigDecimal.ZERO, new BigDecimal("2"), 1);
        var student = Optional.of(new ResultOverview.StudentName("CURIE", "Marie", "T1"));
        return new ResultOverview(
                new BigDecimal("20"),
                new ResultOverview.Summary(1, some, some, some, some, some),
                List.of(bin),
                List.of(new ResultOverview.ItemFigures("1", "Exercice 1", HALF, 1, some, some, List.of(bin))),
                List.of(new ResultOverview.ClassFigures("T1", 1, HALF, HALF, HALF, HALF)),
                List.of(new ResultOverview.Row(FakeCopies.ID, "K7Q2-9F", student, CopyState.GRADED, some, some)));
    }
}
