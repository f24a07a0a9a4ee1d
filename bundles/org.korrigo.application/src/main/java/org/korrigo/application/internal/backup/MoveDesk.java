package org.korrigo.application.internal.backup;

import java.nio.file.Path;
import java.util.Map;
import org.korrigo.application.backup.Moves;
import org.korrigo.application.internal.Auditing;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.backup.Restoration;
import org.korrigo.domain.backup.ServerMoves;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets administrators alone move things, and writes down what they do. */
@Component
public final class MoveDesk implements Moves {

    private final ServerMoves moves;
    private final UnitOfWork work;
    private final Auditing audit;

    @Activate
    public MoveDesk(@Reference ServerMoves moves, @Reference UnitOfWork work, @Reference Auditing audit) {
        this.moves = moves;
        this.work = work;
        this.audit = audit;
    }

    @Override
    public String look(Actor actor, ServerMoves.Target target) {
        actor.require(Role.ADMIN);
        return moves.look(target);
    }

    /** Written down first: the line goes along, and afterwards this database is nobody's any longer. */
    @Override
    public Restoration database(Actor actor, ServerMoves.Target target) {
        actor.require(Role.ADMIN);
        moves.look(target);
        work.run(() -> audit.record(actor, "database.move", target.url(), Map.of("user", target.user())));
        return moves.move(target);
    }

    @Override
    public ServerMoves.Storage storage(Actor actor, Path to, boolean really) {
        actor.require(Role.ADMIN);
        ServerMoves.Storage moved = moves.moveStorage(to, really);
        if (really) {
            var facts = Map.of("from", moved.from().toString(), "files", Integer.toString(moved.files()));
            work.run(() -> audit.record(actor, "storage.move", moved.to(), facts));
        }
        return moved;
    }
}
