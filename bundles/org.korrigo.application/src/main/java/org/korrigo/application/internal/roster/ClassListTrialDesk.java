package org.korrigo.application.internal.roster;

import java.util.List;
import org.korrigo.application.internal.DelimitedText;
import org.korrigo.application.roster.ClassListCheck;
import org.korrigo.application.roster.ClassListTrial;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.spi.roster.ClassList;
import org.korrigo.spi.roster.ClassListFile;
import org.korrigo.spi.roster.ListedStudent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says what an import would find. */
@Component
public final class ClassListTrialDesk implements ClassListTrial {

    private final ClassListReaders readers;

    @Activate
    public ClassListTrialDesk(@Reference ClassListReaders readers) {
        this.readers = readers;
    }

    @Override
    public ClassListCheck check(Actor actor, ClassListFile file) {
        actor.require(Role.ADMIN, Role.SECRETARY);
        String reader = readers.surest(file);
        ClassList list = readers.read(file, reader);
        DelimitedText text = DelimitedText.of(file.bytes());
        return new ClassListCheck(
                reader,
                text.encoding(),
                text.separator(),
                text.rows().stream().findFirst().map(DelimitedText.Row::cells).orElse(List.of()),
                list.students().size(),
                list.students().stream()
                        .map(ListedStudent::className)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .sorted()
                        .toList(),
                list.problems());
    }
}
