package org.privacygraph.importers.yaml;

/**
 * How to speak of the files of one format that is written in YAML.
 *
 * @param noun what one file holds, such as {@code register}
 * @param empty code for a file that holds nothing
 * @param tooLarge code for a file that holds too many values
 * @param depth what to do about a file that nests too deep, a sentence
 */
public record YamlForm(String noun, String empty, String tooLarge, String depth) {}
