package org.korrigo.application.internal.incident;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.korrigo.application.incident.AuditBook;
import org.korrigo.application.internal.Auditing;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.audit.AuditFilter;
import org.korrigo.domain.audit.AuditReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the audit trail. */
@Component
public final class AuditDesk implements AuditBook {

    private static final int MOST = 10_000;

    private final UnitOfWork work;
    private final AuditReader trail;
    private final Auditing audit;

    @Activate
    public AuditDesk(@Reference UnitOfWork work, @Reference AuditReader trail, @Reference Auditing audit) {
        this.work = work;
        this.trail = trail;
        this.audit = audit;
    }

    @Override
    public List<AuditEntry> read(Actor actor, AuditFilter filter, int limit) {
        actor.require(Role.ADMIN);
        return work.read(() -> {
            List<AuditEntry> first = new ArrayList<>();
            trail.each(filter, entry -> {
                first.add(entry);
                return first.size() < Math.min(limit, MOST);
            });
            return List.copyOf(first);
        });
    }

    @Override
    public long export(Actor actor, AuditFilter filter, Format format, Appendable out) throws IOException {
        actor.require(Role.ADMIN);
        AuditLines lines = new AuditLines(format);
        AtomicLong written = new AtomicLong();
        try {
            out.append(lines.header());
            work.read(() -> {
                trail.each(filter, entry -> {
                    append(out, lines.line(entry));
                    written.incrementAndGet();
                    return true;
                });
                return written;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        work.run(() -> audit.record(
                actor, "audit.export", "audit", Map.of("since", filter.from().toString(), "lines", "" + written)));
        return written.get();
    }

    private static void append(Appendable out, String line) {
        try {
            out.append(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
