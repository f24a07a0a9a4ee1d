package org.korrigo.application.comment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** A comment of the bank. @param item absent when it fits everywhere; @param uses how often it was put */
public record CommentView(
        UUID id,
        String text,
        Optional<String> item,
        Optional<BigDecimal> points,
        boolean shared,
        boolean mine,
        int uses,
        long version) {}
