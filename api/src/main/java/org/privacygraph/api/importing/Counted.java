package org.privacygraph.api.importing;

/** Numbers of things, with their noun in the singular or the plural. */
public final class Counted {

    private Counted() {}

    /** Such as "1 file" and "1,200 files". */
    public static String of(long count, String noun) {
        return "%,d %s%s".formatted(count, noun, count == 1 ? "" : "s");
    }
}
