package org.privacygraph.importers.check;

/**
 * A fact breaks a rule.
 *
 * @param code stable name of the rule
 * @param fact id of the fact; empty for the document itself
 * @param field the field, empty for the fact as a whole
 * @param value the value of the field that is at fault, as the fact has it; empty where it is none
 * @param message what is wrong
 * @param remedy what to do
 */
public record Violation(String code, String fact, String field, String value, String message, String remedy) {}
