package org.korrigo.application.comment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Words that markers put more than once, by exam: one's own and those that others share. What is put on a copy enters one's own bank by
 * itself. For teachers and administrators; every change is audited, except the count of uses.
 */
@ProviderType
public interface CommentBank {

    /**
     * Most used first.
     *
     * @param item only those of this question, and those that fit everywhere
     * @param words only those that contain them; capitals and accents make no difference
     */
    List<CommentView> list(Actor actor, String exam, Optional<String> item, Optional<String> words);

    /** @throws org.korrigo.domain.Problem {@code comment-exists}, {@code comment-invalid}, {@code item-not-found} */
    CommentView add(Actor actor, String exam, CommentWords words);

    /** By its owner or an administrator. @throws org.korrigo.domain.Problem as {@link #add}, and {@code comment-changed} (stale) */
    CommentView change(Actor actor, UUID comment, long version, CommentWords words);

    /** By its owner or an administrator. */
    void remove(Actor actor, UUID comment);

    /** It was put once more. */
    void use(Actor actor, UUID comment);
}
