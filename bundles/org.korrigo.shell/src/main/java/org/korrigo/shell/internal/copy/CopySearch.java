package org.korrigo.shell.internal.copy;

import java.util.Map;
import org.korrigo.application.copy.Copies;
import org.korrigo.application.copy.CopyView;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;

/** Finds a copy by what people call it. */
public final class CopySearch {

    private CopySearch() {}

    /** @param name number or id. @throws Problem {@code copy-not-found} */
    public static CopyView find(Copies copies, Actor actor, String exam, String name) {
        return copies.list(actor, exam).stream()
                .filter(copy -> copy.number().equalsIgnoreCase(name)
                        || copy.id().toString().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.of(Problem.Kind.NOT_FOUND, "copy-not-found", Map.of("id", name)));
    }
}
