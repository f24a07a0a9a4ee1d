package org.korrigo.application.internal.marking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.copy.CopyAccess;
import org.korrigo.application.marking.DraftOrder;
import org.korrigo.application.marking.Drafts;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.marking.Draft;
import org.korrigo.domain.marking.DraftRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what was not sent. Keeping is not audited: a browser does it every few seconds, and it changes no copy. */
@Component
public final class DraftDesk implements Drafts {

    private final UnitOfWork work;
    private final CopyRepository copies;
    private final DraftRepository drafts;
    private final CopyAccess access;
    private final Auditing audit;

    @Activate
    public DraftDesk(
            @Reference UnitOfWork work,
            @Reference CopyRepository copies,
            @Reference DraftRepository drafts,
            @Reference CopyAccess access,
            @Reference Auditing audit) {
        this.work = work;
        this.copies = copies;
        this.drafts = drafts;
        this.access = access;
        this.audit = audit;
    }

    @Override
    public void keep(Actor actor, UUID copy, DraftOrder order) {
        actor.require(Role.TEACHER, Role.ADMIN);
        if (order.baseRevision() < 0) {
            throw OperationRules.invalid("/baseRevision", "baseRevision", order.baseRevision());
        }
        SentOperations sent = new SentOperations(order.operations(), DraftRepository.LARGEST);
        order.operations().forEach(operation -> sent.check(operation, OperationRules::requireSound));
        work.run(() -> {
            requireMarkable(actor, copy);
            drafts.keep(new Draft(
                    copy, actor.name(), order.client(), order.baseRevision(), order.operations(), order.savedAt()));
        });
    }

    private void requireMarkable(Actor actor, UUID id) {
        Copy copy = copies.find(id).orElseThrow(() -> Problem.notFound("copy", id));
        access.requireMarkable(actor, copy);
    }

    @Override
    public List<Draft> list(Actor actor, UUID copy) {
        actor.require(Role.TEACHER, Role.ADMIN);
        return work.read(() -> {
            requireMarkable(actor, copy);
            return drafts.of(copy, whose(actor));
        });
    }

    @Override
    public void discard(Actor actor, UUID copy, UUID client) {
        actor.require(Role.TEACHER, Role.ADMIN);
        work.run(() -> {
            requireMarkable(actor, copy);
            drafts.of(copy, whose(actor)).stream()
                    .filter(draft -> draft.client().equals(client))
                    .forEach(draft -> discard(actor, draft));
        });
    }

    private void discard(Actor actor, Draft draft) {
        drafts.remove(draft.copy(), draft.marker(), draft.client());
        int operations = draft.operations().size();
        audit.record(
                actor,
                "draft.discard",
                draft.copy(),
                Map.of("marker", draft.marker(), "operations", String.valueOf(operations)));
    }

    private static Optional<String> whose(Actor actor) {
        return actor.has(Role.ADMIN) ? Optional.empty() : Optional.of(actor.name());
    }
}
