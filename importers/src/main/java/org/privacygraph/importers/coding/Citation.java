package org.privacygraph.importers.coding;

import java.util.List;

/**
 * An article or section of a law as a text cites it.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param article number of the article or section, -1 where it has no number of its own form
 * @param paragraph number of the paragraph, 0 where none is cited
 * @param letters the letters cited, in lower case
 * @param form how it is written
 */
record Citation(int from, int to, int article, int paragraph, List<String> letters, Form form) {

    enum Form {
        /** With the word article. */
        ARTICLE,
        /** With a section sign. */
        SECTION,
        /** Numbers only. */
        NUMBERS,
        /** With something that has no place in a citation, such as a second number or a range of letters. */
        BROKEN
    }

    /** Copies the letters. */
    Citation {
        letters = List.copyOf(letters);
    }

    /** Whether it has an article, a paragraph and a letter. */
    boolean isComplete() {
        return form != Form.BROKEN && paragraph > 0 && !letters.isEmpty();
    }
}
