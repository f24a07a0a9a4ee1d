package org.korrigo.application.internal.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.integrity.IntegrityRepository;
import org.korrigo.domain.integrity.StoredMarking;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The journals against what is kept of them. */
@Component(service = MarkingIntegrity.class)
public final class MarkingIntegrity implements IntegrityPart {

    private final UnitOfWork work;
    private final IntegrityRepository rows;
    private final CopyRepository copies;

    @Activate
    public MarkingIntegrity(
            @Reference UnitOfWork work, @Reference IntegrityRepository rows, @Reference CopyRepository copies) {
        this.work = work;
        this.rows = rows;
        this.copies = copies;
    }

    @Override
    public List<Trouble> look(Optional<UUID> exam, boolean deep) {
        List<StoredMarking> suspect = work.read(() -> rows.marked(exam)).stream()
                .map(copy -> work.read(() -> rows.marking(copy)))
                .filter(each -> each.isWrong()
                        || !each.unreadable().isEmpty()
                        || !each.strangePages().isEmpty())
                .toList();
        List<Trouble> found = new ArrayList<>();
        add(found, "operation-unreadable", suspect, each -> !each.unreadable().isEmpty());
        add(found, "drawing-without-page", suspect, each -> !each.strangePages().isEmpty());
        List<StoredMarking> wrong =
                suspect.stream().filter(StoredMarking::isWrong).toList();
        if (!wrong.isEmpty()) {
            found.add(Trouble.of("marks-not-of-journal", names(wrong), Optional.of(() -> mend(wrong))));
        }
        return found;
    }

    /** Somebody may have gone on marking since: the journal is read again under the lock of the copy. */
    private long mend(List<StoredMarking> wrong) {
        wrong.forEach(each -> work.run(() -> {
            copies.findLocked(each.copy());
            rows.replace(each.copy(), rows.marking(each.copy()).replayed());
        }));
        return wrong.size();
    }

    private static void add(
            List<Trouble> found, String code, List<StoredMarking> suspect, Predicate<StoredMarking> isSo) {
        List<StoredMarking> so = suspect.stream().filter(isSo).toList();
        if (!so.isEmpty()) {
            found.add(Trouble.of(code, names(so), Optional.empty()));
        }
    }

    private static List<String> names(List<StoredMarking> markings) {
        return markings.stream().map(StoredMarking::number).toList();
    }
}
