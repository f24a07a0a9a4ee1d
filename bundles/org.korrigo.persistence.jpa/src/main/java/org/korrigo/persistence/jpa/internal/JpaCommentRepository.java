package org.korrigo.persistence.jpa.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.OptimisticLockException;
import org.korrigo.domain.Problem;
import org.korrigo.domain.comment.Comment;
import org.korrigo.domain.comment.CommentRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Comments in table comment. */
@Component
public final class JpaCommentRepository implements CommentRepository {

    private static final String ONCE = "comment_exists";

    private final JpaUnitOfWork unit;

    @Activate
    public JpaCommentRepository(@Reference JpaUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public List<Comment> visible(UUID exam, String marker) {
        return unit.entities()
                .createQuery(
                        "select c from CommentRow c where c.exam = :exam and (c.owner = :marker or c.shared = true)"
                                + " order by c.uses desc, c.words, c.id",
                        CommentRow.class)
                .setParameter("exam", exam)
                .setParameter("marker", marker)
                .getResultStream()
                .map(CommentRow::toDomain)
                .toList();
    }

    @Override
    public Optional<Comment> find(UUID comment) {
        return Optional.ofNullable(unit.entities().find(CommentRow.class, comment))
                .map(CommentRow::toDomain);
    }

    @Override
    public void add(Comment comment) {
        unit.insert(CommentRow.of(comment), ONCE, JpaCommentRepository::exists);
    }

    private static Problem exists() {
        return Problem.conflict("comment-exists", Map.of());
    }

    @Override
    public Comment update(Comment comment) {
        CommentRow row = unit.entities().find(CommentRow.class, comment.id());
        Problem stale = Problem.stale("comment-changed", Map.of());
        if (row == null || row.version != comment.version()) {
            throw stale;
        }
        row.take(comment);
        try {
            unit.flush(ONCE, JpaCommentRepository::exists);
        } catch (OptimisticLockException e) {
            throw stale;
        }
        return row.toDomain();
    }

    @Override
    public void remove(UUID comment) {
        execute("delete from comment where id = cast(?1 as uuid)", comment.toString());
    }

    @Override
    public void used(UUID comment) {
        execute("update comment set uses = uses + 1 where id = cast(?1 as uuid)", comment.toString());
    }

    @Override
    public void learn(Comment comment) {
        execute(
                "insert into comment (id, exam, owner, words, item, points, shared, uses, version)"
                        + " values (cast(?1 as uuid), cast(?2 as uuid), ?3, ?4, nullif(?5, ''),"
                        + " cast(nullif(?6, '') as numeric), false, 1, 1)"
                        + " on conflict (exam, owner, md5(words)) do update set uses = comment.uses + 1",
                comment.id().toString(),
                comment.exam().toString(),
                comment.owner(),
                comment.text(),
                comment.item().orElse(""),
                comment.points().map(BigDecimal::toPlainString).orElse(""));
    }

    private void execute(String sql, Object... values) {
        var statement = unit.entities().createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setParameter(i + 1, values[i]);
        }
        statement.executeUpdate();
    }
}
