package org.korrigo.application.backup;

import java.nio.file.Path;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.backup.Restoration;
import org.korrigo.domain.backup.ServerMoves;

/** Moves the database and the files elsewhere. For administrators; audited. Problems as in {@code ServerMoves}. */
public interface Moves {

    /** @return version of the server there */
    String look(Actor actor, ServerMoves.Target target);

    /** The embedded database to a server elsewhere. */
    Restoration database(Actor actor, ServerMoves.Target target);

    /** The store of files to another folder. @param really whether it is done, or only counted */
    ServerMoves.Storage storage(Actor actor, Path to, boolean really);
}
