package org.privacygraph.api.breach.export;

import java.util.List;
import java.util.stream.Collectors;

/** Writes sections as Markdown with tables, in which no text of a document can become markup. */
final class MarkdownPage {

    private static final String MARKUP = "\\`*_{}[]()<>#+-.!|~&:@=\"'";

    private MarkdownPage() {}

    static String of(String title, List<Section> sections) {
        StringBuilder page = new StringBuilder("# ").append(escaped(title)).append("\n");
        sections.forEach(section -> append(page, section));
        return page.toString();
    }

    private static void append(StringBuilder page, Section section) {
        page.append("\n## ").append(escaped(section.title())).append("\n");
        section.lines().forEach(line -> page.append('\n').append(escaped(line)).append('\n'));
        if (section.rows().isEmpty()) {
            page.append("\nNone\\.\n");
            return;
        }
        page.append('\n')
                .append(row(section.columns()))
                .append("| --- ".repeat(section.columns().size()))
                .append("|\n");
        section.rows().forEach(row -> page.append(row(row)));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownPage::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** The text as Markdown shows it, on one line; all that could be markup or a link is escaped. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.replaceAll("\\s+", " ").codePoints().forEach(c -> {
            if (c == '<') {
                escaped.append("&lt;");
            } else if (c == '>') {
                escaped.append("&gt;");
            } else if (c == '&') {
                escaped.append("&amp;");
            } else if (Invisible.isHidden(c)) {
                escaped.appendCodePoint(Invisible.SHOWN);
            } else {
                if (c < 128 && MARKUP.indexOf(c) >= 0) {
                    escaped.append('\\');
                }
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
