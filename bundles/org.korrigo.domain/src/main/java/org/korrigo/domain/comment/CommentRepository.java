package org.korrigo.domain.comment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Port. Every method needs a unit of work. */
@ProviderType
public interface CommentRepository {

    /** Own ones and shared ones of an exam, most used first. One statement. */
    List<Comment> visible(UUID exam, String marker);

    Optional<Comment> find(UUID comment);

    /** @throws org.korrigo.domain.Problem {@code comment-exists} when the owner has the same words for the exam */
    void add(Comment comment);

    /**
     * Writes the comment when its version is still the stored one.
     *
     * @throws org.korrigo.domain.Problem {@code comment-changed} (stale), {@code comment-exists}
     */
    Comment update(Comment comment);

    void remove(UUID comment);

    /** Counts one more use; the version stays. */
    void used(UUID comment);

    /** Counts one more use of the owner's comment with these words, or adds it. One statement. */
    void learn(Comment comment);
}
