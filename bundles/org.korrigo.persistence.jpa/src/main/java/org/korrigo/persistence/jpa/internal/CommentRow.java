package org.korrigo.persistence.jpa.internal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.korrigo.domain.comment.Comment;

/** Table comment. */
@Entity
@Table(name = "comment")
public class CommentRow {

    @Id
    UUID id;

    UUID exam;
    String owner;
    String words;
    String item;
    BigDecimal points;
    boolean shared;
    int uses;

    @Version
    long version;

    static CommentRow of(Comment comment) {
        CommentRow row = new CommentRow();
        row.id = comment.id();
        row.exam = comment.exam();
        row.owner = comment.owner();
        row.uses = comment.uses();
        row.take(comment);
        return row;
    }

    void take(Comment comment) {
        words = comment.text();
        item = comment.item().orElse(null);
        points = comment.points().orElse(null);
        shared = comment.shared();
    }

    Comment toDomain() {
        return new Comment(
                id, exam, owner, words, Optional.ofNullable(item), Optional.ofNullable(points), shared, uses, version);
    }
}
