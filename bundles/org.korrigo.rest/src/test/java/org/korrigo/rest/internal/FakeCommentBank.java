package org.korrigo.rest.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.comment.CommentBank;
import org.korrigo.application.comment.CommentView;
import org.korrigo.application.comment.CommentWords;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;

/** Remembers what it was asked; version 2 is the one that is there. */
public final class FakeCommentBank implements CommentBank {

    static final UUID ID = new UUID(5, 5);
    final List<String> asked = new ArrayList<>();
    CommentWords said;

    @Override
    public List<CommentView> list(Actor actor, String exam, Optional<String> item, Optional<String> words) {
        asked.add("list " + item.orElse("-") + " " + words.orElse("-"));
        return List.of(view(
                new CommentWords("Unité manquante", Optional.of("1a"), Optional.of(new BigDecimal("-0.50")), true)));
    }

    @Override
    public CommentView add(Actor actor, String exam, CommentWords words) {
        said = words;
        return view(words);
    }

    @Override
    public CommentView change(Actor actor, UUID comment, long version, CommentWords words) {
        if (version != 2) {
            throw Problem.stale("comment-changed", Map.of());
        }
        said = words;
        return view(words);
    }

    @Override
    public void remove(Actor actor, UUID comment) {
        asked.add("remove " + comment);
    }

    @Override
    public void use(Actor actor, UUID comment) {
        asked.add("use " + comment);
    }

    private static CommentView view(CommentWords words) {
        return new CommentView(ID, words.text(), words.item(), words.points(), words.shared(), true, 4, 2);
    }
}
