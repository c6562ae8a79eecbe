package org.privacygraph.api.breach.export;

/** Characters that are not seen or that turn the direction of others, and so could make a page say something else. */
final class Invisible {

    /** What stands in their place. */
    static final int SHOWN = '\uFFFD';

    private Invisible() {}

    static boolean isHidden(int character) {
        int type = Character.getType(character);
        return type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.CONTROL && character != '\n' && character != '\t' && character != '\r';
    }
}
