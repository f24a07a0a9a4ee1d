package org.korrigo.demo.internal.form;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.korrigo.spi.layout.BookletLayout;

/**
 * The form of the texts in codes.
 *
 * @param format of booklet and page
 */
record CodeText(String format) {

    private static final List<String> BOOKLETS = List.of("KORRIGO-%04d", "KORRIGO%04d", "%06d", "%04d", "%d");
    private static final List<String> SEPARATORS = List.of("-", "/", ":", ";", "_", " ", "-P", "/P", "P", "");
    private static final List<String> PAGES = List.of("%d", "%02d", "%03d");

    /**
     * The first usual form that a pattern understands.
     *
     * @param pattern regular expression of the whole text, with groups booklet and page; empty for any
     * @param paged whether the page stands in it
     */
    static CodeText fitting(BookletLayout layout, String pattern, boolean paged) {
        Stream<String> forms = !paged
                ? BOOKLETS.stream()
                : BOOKLETS.stream().flatMap(booklet -> SEPARATORS.stream().flatMap(separator -> PAGES.stream()
                        .map(page -> booklet + separator + page.replace("%", "%2$"))));
        return forms.map(form -> new CodeText(form.replaceFirst("%", "%1\\$")))
                .filter(text -> pattern.isEmpty() || text.suits(layout, pattern, paged))
                .findFirst()
                .orElseThrow(() -> Unprintable.because(layout, "code-pattern"));
    }

    String of(int booklet, int page) {
        return String.format(Locale.ROOT, format, booklet, page);
    }

    private boolean suits(BookletLayout layout, String pattern, boolean paged) {
        try {
            Matcher matcher = Pattern.compile(pattern).matcher(of(7, 3));
            return matcher.matches()
                    && (!paged || matcher.group("page").replaceFirst("^0+", "").equals("3"));
        } catch (IllegalArgumentException e) {
            // no regular expression, or one without a group for the page
            throw Unprintable.because(layout, "code-pattern");
        }
    }
}
