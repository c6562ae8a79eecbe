package org.privacygraph.importers;

import java.util.List;
import java.util.stream.Collectors;

/** A file cannot be imported; nothing of it was. */
public final class ImportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ImportProblem> problems;

    /** For all problems of one file. */
    public ImportException(List<ImportProblem> problems) {
        super(problems.stream().map(ImportProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** For one problem. */
    public static ImportException of(ImportProblem problem) {
        return new ImportException(List.of(problem));
    }

    /** For a problem with a file as a whole. */
    public static ImportException of(String code, String file, String message, String remedy) {
        return of(new ImportProblem(code, file, 0, null, message, remedy));
    }

    /** What is wrong, all of it. */
    public List<ImportProblem> problems() {
        return problems;
    }
}
