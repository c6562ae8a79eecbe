package org.privacygraph.store;

/**
 * The file that facts were read from.
 *
 * @param file its name, without the directory
 * @param sha256 digest of its bytes, in hexadecimal
 */
public record Origin(String file, String sha256) {}
