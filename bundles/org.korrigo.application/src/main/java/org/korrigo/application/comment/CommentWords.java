package org.korrigo.application.comment;

import java.math.BigDecimal;
import java.util.Optional;

/** What somebody writes into the bank. @param item it belongs to; @param points that it proposes; @param shared with other markers */
public record CommentWords(String text, Optional<String> item, Optional<BigDecimal> points, boolean shared) {}
