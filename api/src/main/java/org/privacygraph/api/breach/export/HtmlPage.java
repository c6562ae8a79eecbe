package org.privacygraph.api.breach.export;

import java.util.List;

/** Writes sections as one page of HTML that needs nothing else: no script, no link, no file beside it. */
final class HtmlPage {

    private static final String STYLE =
            "body{font:14px/1.4 sans-serif;margin:2em;color:#111}h1{font-size:1.5em}h2{font-size:1.15em;margin-top:1.6em}"
                    + "table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.25em .5em;"
                    + "text-align:left;vertical-align:top;min-width:5em;overflow-wrap:anywhere}"
                    + "th{background:#eee;overflow-wrap:normal;min-width:0}@page{size:landscape}"
                    + "@media print{body{margin:0;font-size:10px}tr{break-inside:avoid}}";

    private HtmlPage() {}

    static String of(String title, List<Section> sections) {
        StringBuilder page = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<title>")
                .append(escaped(title))
                .append("</title>\n<style>")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(escaped(title))
                .append("</h1>\n");
        sections.forEach(section -> append(page, section));
        return page.append("</body>\n</html>\n").toString();
    }

    private static void append(StringBuilder page, Section section) {
        page.append("<h2>").append(escaped(section.title())).append("</h2>\n");
        section.lines().forEach(line -> page.append("<p>").append(escaped(line)).append("</p>\n"));
        if (section.rows().isEmpty()) {
            page.append("<p>None.</p>\n");
            return;
        }
        page.append("<table>\n<tr>");
        section.columns()
                .forEach(column -> page.append("<th>").append(escaped(column)).append("</th>"));
        page.append("</tr>\n");
        for (List<String> row : section.rows()) {
            page.append("<tr>");
            row.forEach(cell -> page.append("<td>").append(escaped(cell)).append("</td>"));
            page.append("</tr>\n");
        }
        page.append("</table>\n");
    }

    /** The text as HTML shows it, word for word. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(Invisible.isHidden(c) ? Invisible.SHOWN : c);
            }
        });
        return escaped.toString();
    }
}
