package org.privacygraph.provenance;

import java.util.Comparator;

/**
 * A place in a source document: the smallest part that can be pointed at.
 *
 * <p>Its text, {@link Object#toString()}, names it within its document: no two locators of different places have the
 * same. The natural order is that of reading where the kind has one.
 */
public sealed interface Locator extends Comparable<Locator> permits LineRange, JsonPointer, SheetCell, ResourceIri {

    @Override
    default int compareTo(Locator other) {
        return this instanceof LineRange lines && other instanceof LineRange others
                ? lines.compareLines(others)
                : this instanceof SheetCell cell && other instanceof SheetCell otherCell
                        ? cell.compareCell(otherCell)
                        : Comparator.comparing(
                                        (Locator locator) -> locator.getClass().getSimpleName())
                                .thenComparing(Locator::toString)
                                .compare(this, other);
    }
}
